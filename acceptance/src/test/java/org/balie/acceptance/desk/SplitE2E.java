package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Customers ask two things at once: the second becomes a case of its own. */
@Requirement({"D-01", "D-10"})
class SplitE2E {

  private static final String BORDER = "split";
  private static final String SPLIT = "New case from this message";

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private String number;
  private Desk emma;

  @BeforeEach
  void somebody_asks_two_things() {
    var ticket =
        """
        {"subject": "Two things %1$s", "text": "Where is my card? And when do you open? %1$s",
         "contact": {"name": "Nora %1$s", "email": "nora.%1$s@example.org"}, "language": "nl"}"""
            .formatted(mark);
    var body = Api.multipart(BORDER, ticket, mark.getBytes(UTF_8), "card.txt");
    number = Api.send(Api.multipart(body, BORDER)).json().getString("number");
    Api.processed(number);
    emma = browser.open(Person.EMMA, number);
  }

  private static JsonObject ticket(String number) {
    return Api.get("/tickets/" + number).json();
  }

  private void begin() {
    emma.message("when do you open").getByText(SPLIT).click();
    emma.ready();
    assertThat(emma.page().locator("#case\\:text")).hasValue(said());
  }

  private String said() {
    return "Where is my card? And when do you open? " + mark;
  }

  private String made() {
    emma.button("Save case").click();
    emma.says("The case is saved.").waitFor();
    return emma.page().url().replaceAll(".*ticket=(B-\\d+-\\d+).*", "$1");
  }

  @Test
  void it_has_the_customer_the_words_and_the_files_and_both_know_of_each_other() {
    begin();
    assertThat(emma.main()).containsText("From a message of " + number);
    assertThat(emma.main()).containsText("card.txt");
    emma.page().locator("#case\\:subject").fill("Opening hours " + mark);
    var other = made();
    assertThat(ticket(other).getJsonObject("customer").getString("id"))
        .isEqualTo(ticket(number).getJsonObject("customer").getString("id"));
    assertThat(ticket(other).getString("channel")).isEqualTo("webform");
    assertThat(ticket(other).getJsonObject("details").getString("language")).isEqualTo("nl");
    var file = Api.get("/tickets/" + other + "/attachments").json().getJsonArray("items");
    assertThat(file).hasSize(1);
    assertThat(file.getJsonObject(0).getString("name")).isEqualTo("card.txt");
    assertThat(Api.get("/tickets/" + number + "/timeline").json().toString()).contains(other);
    assertThat(linked(emma, number)).isVisible();
    assertThat(linked(emma.open(number), other)).isVisible();
  }

  private static Locator linked(Desk desk, String number) {
    return desk.page()
        .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Linked cases"))
        .getByRole(AriaRole.LISTITEM)
        .filter(Desk.saying(number));
  }

  @Test
  @Requirement("D-07")
  void begun_it_goes_on_later_and_is_still_of_that_message() {
    begin();
    var kept = emma.page().locator("#case-kept");
    emma.page().locator("#case\\:text").fill("When do you open? " + mark);
    assertThat(kept).containsText("aved");
    emma.page().reload();
    emma.ready();
    assertThat(emma.page().locator("#case\\:text")).hasValue("When do you open? " + mark);
    assertThat(linked(browser.open(Person.PIETER, number), made())).isVisible();
  }

  @Test
  @Requirement("D-45")
  void addresses_that_are_no_message_begin_an_empty_case() {
    for (var split : new String[] {"x", "0198a1b2-0000-7000-8000-000000000001"}) {
      emma.go("/new?split=" + split).ready();
      assertThat(emma.page().locator("#case\\:text")).hasValue("");
    }
  }
}
