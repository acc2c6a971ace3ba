package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ways to systems that Balie is not integrated with: kept in one list, filled by the case. */
@Requirement({"K-11", "D-33"})
class PortalsE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String system = Place.of("LANDSCAPE_URL") + "/systems/" + mark;
  private final String mail = mark + "+b@burger.test";
  private Desk anna;

  @BeforeEach
  void at_the_list() {
    anna = browser.desk(Person.ANNA, "/admin/portals");
  }

  @AfterEach
  void without_what_this_test_made() {
    anna.go("/admin/portals");
    while (rows().count() > 0) {
      rows().first().getByRole(AriaRole.BUTTON, named("Remove")).click();
    }
  }

  private Locator rows() {
    return anna.page().getByRole(AriaRole.ROW).filter(Desk.saying(mark));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private void type(String label, String value) {
    anna.page().getByLabel(label, new Page.GetByLabelOptions().setExact(false)).first().fill(value);
  }

  private void keeps(String address) {
    type("Name (English)", "System " + mark);
    type("Address", address);
    anna.button("Save").click();
  }

  private String asks(String person, String caseType) {
    var contact = Json.createObjectBuilder().add("name", person).add("email", mail);
    var number =
        Api.submitted(
            Json.createObjectBuilder()
                .add("text", "May I build?")
                .add("caseType", caseType)
                .add("contact", contact)
                .build()
                .toString());
    Api.processed(number);
    return number;
  }

  private Locator link(Desk desk) {
    return desk.page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("System " + mark));
  }

  private Page follow(Desk desk) {
    return desk.page().waitForPopup(() -> link(desk).click());
  }

  private static Locator told(Page there, String where) {
    return there.getByLabel(where);
  }

  @Test
  void a_system_is_offered_where_its_condition_holds_and_opens_with_the_case() {
    anna.page().getByLabel("Kind of case").selectOption("Building permit");
    keeps(system + "/?ref={case.number}&kind={case.type}");
    anna.says("The list of portals is saved.").waitFor();
    var other = asks("Nobody " + mark, "question");
    var permit = asks("Somebody " + mark, "building-permit");
    var emma = browser.open(Person.EMMA, permit);
    var there = follow(emma);
    assertThat(told(there, "In the address")).hasText("ref" + permit + " kindbuilding-permit");
    assertThat(there.getByText("from nowhere")).isVisible();
    emma.open(other);
    assertThat(link(emma)).hasCount(0);
  }

  @Test
  void personal_data_travels_in_a_form_and_the_audit_log_says_so() {
    var name = "Åsa <b>O'Neil</b> & \"söner\" " + mark;
    anna.page().getByLabel("How it is opened").selectOption("Post a form");
    type("Posted with it", "person={customer.name}\nmail={customer.email}\nfrom=balie");
    keeps(system);
    anna.says("The list of portals is saved.").waitFor();
    var number = asks(name, "question");
    var there = follow(browser.open(Person.EMMA, number));
    var form = told(there, "In the form");
    assertThat(form).containsText(name);
    assertThat(form).containsText(mail);
    assertThat(form).containsText("balie");
    assertThat(there.url()).isEqualTo(system);
    anna.go("/admin/audit?find=portal.open");
    assertThat(anna.page().getByRole(AriaRole.ROW).filter(Desk.saying(number)))
        .containsText("with personal data");
  }

  @Test
  void personal_data_in_an_address_must_be_wanted() {
    var address = system + "?q={customer.email}";
    keeps(address);
    anna.says("would carry personal data").waitFor();
    assertThat(anna.page().getByLabel("Address").first()).hasValue(address);
    anna.page().getByLabel("Personal data may stand in the address").check();
    anna.button("Save").click();
    assertThat(rows()).containsText("Personal data in the address");
    var there = follow(browser.open(Person.EMMA, asks("Somebody " + mark, "question")));
    assertThat(told(there, "In the address")).hasText("q" + mail);
  }

  @Test
  void an_address_that_a_case_could_lead_elsewhere_is_refused() {
    keeps("https://{customer.name}.test/");
    anna.says("Give a whole address on the web").waitFor();
    keeps(system + "/{agent.password}");
    anna.says("{agent.password} is no place").waitFor();
    assertThat(rows()).hasCount(0);
  }

  @Test
  void a_card_has_ways_of_its_own() {
    anna.page().getByLabel("Beside").selectOption("Customer cards");
    keeps(system + "/?card={customer.id}");
    var emma = browser.open(Person.EMMA, asks("Card " + mark, "question"));
    assertThat(link(emma)).hasCount(0);
    emma.page().getByText("Open card").click();
    var card = emma.page().url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    assertThat(told(follow(emma), "In the address")).hasText("card" + card);
  }
}
