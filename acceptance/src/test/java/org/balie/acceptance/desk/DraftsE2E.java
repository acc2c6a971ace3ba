package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was begun is there again: after a crash, on another machine, on another day. */
@Requirement("D-07")
class DraftsE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();
  private final String words = "Begun " + Customer.mark();

  private static Locator kept(Desk desk) {
    return desk.page().getByRole(AriaRole.STATUS).filter(Desk.saying("Draft saved")).first();
  }

  private Locator line(Desk desk) {
    return desk.go("/drafts").main().getByRole(AriaRole.LISTITEM).filter(Desk.saying(words));
  }

  @Test
  void the_browser_dies_in_a_reply_and_the_words_are_there_on_another_machine() {
    var number = customer.asks("Killed");
    var emma = browser.open(Person.EMMA, number);
    emma.replyText().fill(words);
    assertThat(kept(emma)).isVisible();
    emma.page().context().close();

    var elsewhere = browser.open(Person.EMMA, number);
    assertThat(elsewhere.replyText()).hasValue(words);
    elsewhere.button("Send e-mail to").click();
    assertThat(elsewhere.says("Your reply is on its way.")).isVisible();
    assertThat(elsewhere.replyText()).hasValue("");
    customer.mailbox().receives(words);
    assertThat(line(elsewhere)).hasCount(0);
  }

  @Test
  void a_note_goes_on_from_the_list_of_drafts() {
    var emma = browser.open(Person.EMMA, customer.asks("Noting"));
    emma.noteTab().click();
    emma.noteText().fill(words);
    assertThat(kept(emma)).isVisible();
    line(emma).getByRole(AriaRole.LINK).click();
    assertThat(emma.noteText()).hasValue(words);
    assertThat(emma.noteText()).isVisible();
  }

  @Test
  void a_case_is_begun_here_and_finished_there() {
    var emma = browser.desk(Person.EMMA, "/new");
    emma.page().getByLabel("Name").fill(customer.name());
    emma.page().getByLabel("Kind of case").selectOption("complaint");
    emma.page().getByLabel("Subject").fill(words);
    assertThat(kept(emma)).isVisible();
    emma.page().context().close();

    var elsewhere = browser.desk(Person.EMMA);
    line(elsewhere).getByRole(AriaRole.LINK).click();
    assertThat(elsewhere.page().getByLabel("Name")).hasValue(customer.name());
    assertThat(elsewhere.page().getByLabel("Kind of case")).hasValue("complaint");
    elsewhere.page().getByLabel("Question").fill("Finished");
    elsewhere.button("Save case").click();
    assertThat(elsewhere.says("The case is saved.")).isVisible();
    var number = elsewhere.page().url().replaceAll(".*ticket=([^&]*).*", "$1");
    var ticket = Api.get("/tickets/" + number).json();
    assertThat(ticket.getString("subject")).isEqualTo(words);
    assertThat(ticket.getString("caseType")).isEqualTo("complaint");
    assertThat(line(elsewhere)).hasCount(0);
  }

  @Test
  void a_form_that_was_only_opened_is_no_draft() {
    var pieter = browser.desk(Person.PIETER, "/drafts");
    var before = pieter.main().getByRole(AriaRole.LISTITEM).count();
    pieter.go("/new").page().getByLabel("Channel").selectOption("counter");
    pieter.go("/drafts");
    assertThat(pieter.main().getByRole(AriaRole.LISTITEM)).hasCount(before);
  }

  @Test
  void nobody_else_sees_it() {
    var number = customer.asks("Private");
    var emma = browser.open(Person.EMMA, number);
    emma.replyText().fill(words);
    assertThat(kept(emma)).isVisible();
    var pieter = browser.open(Person.PIETER, number);
    assertThat(pieter.replyText()).hasValue("");
    assertThat(line(pieter)).hasCount(0);
  }

  @Test
  void what_was_discarded_comes_back_by_undo() {
    var emma = browser.open(Person.EMMA, customer.asks("Second thoughts"));
    emma.replyText().fill(words);
    assertThat(kept(emma)).isVisible();
    Desk.press(line(emma), "Discard");
    assertThat(emma.says("Draft discarded.")).isVisible();
    assertThat(emma.page().getByText(words)).hasCount(0);
    emma.button("Undo").click();
    assertThat(emma.says("The draft is back.")).isVisible();
    assertThat(line(emma)).hasCount(1);
  }

  @Test
  void the_older_of_two_windows_overwrites_nothing_and_says_so() {
    var number = customer.asks("Two windows");
    var one = browser.open(Person.EMMA, number);
    var two = browser.open(Person.EMMA, number);
    one.replyText().fill("The first window");
    assertThat(kept(one)).isVisible();
    two.replyText().fill("The second window");
    assertThat(two.page().getByText("sent or changed in another window")).isVisible();
    one.page().reload();
    assertThat(one.replyText()).hasValue("The first window");
    assertThat(two.replyText()).hasValue("The second window");
  }
}
