package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody typed is there again, whatever happened to the page. */
@Requirement("D-45")
class TypedTextE2E {

  private static final String WORDS = "Dear customer, a long answer";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  @Test
  void a_reload_keeps_reply_and_note_apart() {
    var emma = browser.open(Person.EMMA, customer.asks("Reload"));
    emma.replyText().fill(WORDS);
    emma.noteTab().click();
    emma.noteText().fill("For colleagues");
    emma.page().reload();
    assertThat(emma.replyText()).hasValue(WORDS);
    emma.noteTab().click();
    assertThat(emma.noteText()).hasValue("For colleagues");
  }

  @Test
  void a_reply_that_was_refused_keeps_its_text() {
    var number = customer.asks("Refused");
    var emma = browser.open(Person.EMMA, number);
    emma.button("Send e-mail to").click();
    assertThat(emma.says("Please fill this in.")).isVisible();
    var large = "x".repeat(200_001);
    emma.replyText().evaluate("field => field.removeAttribute('maxlength')");
    emma.replyText().fill(large);
    emma.button("Send e-mail to").click();
    assertThat(emma.says("This is too long")).isVisible();
    assertThat(emma.replyText()).hasValue(large);
  }

  @Test
  void a_session_lost_while_writing_costs_no_text() {
    var number = customer.asks("Lost session");
    var emma = browser.open(Person.EMMA, number);
    emma.replyText().fill(WORDS);
    lose(emma.page().context());
    // The provider still knows her and sends her back without a question.
    emma.page().waitForNavigation(() -> emma.button("Send e-mail to").click());
    emma.shows(number);
    assertThat(Api.get("/tickets/" + number + "/messages").json().getJsonArray("items")).hasSize(1);
    assertThat(emma.replyText()).hasValue(WORDS);
    emma.button("Send e-mail to").click();
    assertThat(emma.says("Your reply is on its way.")).isVisible();
    customer.mailbox().receives(WORDS);
  }

  @Test
  void a_new_case_being_typed_survives_a_lost_session() {
    var emma = browser.desk(Person.EMMA, "/new");
    emma.page().getByLabel("Question").fill(WORDS);
    lose(emma.page().context());
    emma.page().reload();
    assertThat(emma.page().getByLabel("Question")).hasValue(WORDS);
  }

  @Test
  void an_action_after_the_session_was_lost_ends_on_the_case_again() {
    var number = customer.asks("Lost before taking");
    var emma = browser.open(Person.EMMA, number);
    lose(emma.page().context());
    emma.page().waitForNavigation(() -> emma.button("Take").click());
    emma.shows(number);
    assertThat(Api.get("/tickets/" + number).json().getString("status")).isEqualTo("new");
  }

  @Test
  void what_was_sent_is_not_offered_again() {
    var emma = browser.open(Person.EMMA, customer.asks("Once"));
    emma.reply("Only once");
    emma.page().reload();
    assertThat(emma.replyText()).hasValue("");
    assertThat(emma.message("Only once")).hasCount(1);
  }

  private static void lose(BrowserContext session) {
    session.clearCookies(new BrowserContext.ClearCookiesOptions().setName("balie"));
  }
}
