package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever knows what a case is like narrows the search by it. */
@Requirement("D-24")
class FieldSearchE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private String complaint;
  private String question;

  @BeforeEach
  void two_cases_with_the_same_words() {
    complaint = submitted("complaint", "membership/card/lost");
    question = submitted("question", "collections");
    Eventually.within(
        Api.SOON,
        () -> Api.post("/tickets/search", "{\"q\": \"%s\"}".formatted(mark)).json().toString(),
        found -> found.contains(complaint) && found.contains(question));
  }

  private String submitted(String kind, String topic) {
    var number =
        Api.submitted(
            """
            {"subject": "Fields %s", "text": "Words", "caseType": "%s", "topic": "%s"}"""
                .formatted(mark, kind, topic));
    Api.processed(number);
    return number;
  }

  private static Desk searched(Desk desk, String words) {
    return desk.go("/desk?q=" + URLEncoder.encode(words, UTF_8)).ready();
  }

  private void finds(Desk desk, String words, String wanted, String other) {
    searched(desk, words);
    assertThat(row(desk, wanted)).isVisible();
    assertThat(row(desk, other)).hasCount(0);
  }

  /** In whatever language the list speaks. */
  private static Locator row(Desk desk, String number) {
    return desk.page().locator("a[data-balie-row]").filter(Desk.saying(number));
  }

  @Test
  void what_was_found_says_how_it_can_be_narrowed() {
    var emma = searched(browser.desk(Person.EMMA), mark);
    emma.main().getByText("Narrow down").click();
    var complaints =
        emma.main()
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Complaint 1 cases"));
    complaints.click();
    assertThat(row(emma, complaint)).isVisible();
    assertThat(row(emma, question)).hasCount(0);
    assertThat(emma.main().getByText("Narrow down")).hasCount(0);
  }

  @Test
  void by_kind_topic_status_and_who_has_it() {
    var emma = browser.desk(Person.EMMA);
    finds(emma, mark + " kind:complaint", complaint, question);
    finds(emma, "topic:collections " + mark, question, complaint);
    emma.open(complaint).take();
    finds(emma, "status:open kind:comp assigned:me", complaint, question);
    finds(emma, mark + " status:new", question, complaint);
    searched(emma, mark + " status:new status:open");
    assertThat(emma.row(question)).isVisible();
    assertThat(emma.row(complaint)).isVisible();
  }

  @Test
  @Requirement("D-45")
  void what_nobody_knows_is_said_and_other_colons_are_words() {
    var emma = browser.desk(Person.EMMA);
    searched(emma, mark + " status:happy");
    assertThat(emma.main()).containsText("Nothing is called “status:happy”.");
    assertThat(emma.row(question)).hasCount(0);
    searched(emma, "10:30 " + mark);
    assertThat(emma.main()).containsText("Nothing found");
    assertThat(emma.main()).not().containsText("Nothing is called");
  }

  @Test
  @Requirement("D-53")
  void in_the_words_of_the_reader_and_in_english_ones() {
    var person = browser.person(options -> options.setLocale("sv-SE"));
    var emma = Desk.in(person).signIn(Person.EMMA, "/desk?queue=open");
    finds(emma, mark + " ärendetyp:klagomål", complaint, question);
    finds(emma, mark + " kind:fråga", question, complaint);
  }

  @Test
  void in_the_palette_too() {
    var emma = browser.desk(Person.EMMA).ready();
    emma.page().keyboard().press("Control+k");
    emma.page().locator("#palette-words").fill("kind:complaint " + mark);
    var found = emma.page().locator("#palette").getByRole(AriaRole.OPTION);
    assertThat(found.filter(Desk.saying(complaint))).isVisible();
    assertThat(found.filter(Desk.saying(question))).hasCount(0);
  }
}
