package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.balie.acceptance.email.Mails;
import org.balie.acceptance.email.Smtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two cases become one, and two again. */
@Requirement({"D-06", "D-10", "D-28", "D-45"})
class MergeE2E {

  private static final String DESK = "klantenservice@kb.test";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  /** A mail from the customer; its Message-ID. */
  private String writes(String subject, String text, String header) {
    var id = Mails.id();
    Smtp.deliver(
        customer.email(),
        DESK,
        "Message-ID: <%s>\r\nFrom: %s\r\nTo: %s\r\nSubject: %s\r\n%s\r\n%s\r\n"
            .formatted(id, customer.email(), DESK, subject, header, text));
    return id;
  }

  private static void merge(Desk desk, String into) {
    ask(desk, into);
    assertThat(desk.says("The cases are one now.")).isVisible();
  }

  private static void ask(Desk desk, String into) {
    var dialog = desk.page().locator("dialog#merge[open]");
    if (dialog.count() == 0) {
      desk.dialog("Merge");
    }
    dialog.getByLabel("Into case").fill(into);
    Desk.press(dialog, "Merge");
  }

  private static String said(String number) {
    return Mails.on(number).toString();
  }

  private static String status(String number) {
    return Api.get("/tickets/" + number).json().getString("status");
  }

  @Test
  void what_was_said_moves_and_what_the_customer_writes_follows() {
    var into = customer.asks("The first question");
    var one = Mails.arrived(writes("Again", "The second question", "")).getString("ticket");
    var sent = Mails.answered(one, "We look into it.");
    var emma = browser.open(Person.EMMA, one);
    merge(emma, into);
    emma.shows(into);
    assertThat(emma.message("The second question")).containsText(customer.email());
    assertThat(emma.message("We look into it.")).isVisible();
    assertThat(emma.log(one + " was merged into this case")).isVisible();
    assertThat(said(into)).contains("The first question", "The second question");
    assertThat(Mails.on(one)).isEmpty();
    assertThat(status(one)).isEqualTo("closed");
    var details = Api.get("/tickets/" + one).json().getJsonObject("details");
    assertThat(details.getString("mergedInto")).isEqualTo(into);
    var answer = writes("Re: Again", "Thank you!", "In-Reply-To: <" + sent + ">\r\n");
    assertThat(Mails.arrived(answer).getString("ticket")).isEqualTo(into);
    var named = writes("About [" + one + "]", "By its number", "");
    assertThat(Mails.arrived(named).getString("ticket")).isEqualTo(into);
    assertThat(emma.message("By its number")).isVisible();
  }

  @Test
  void a_merge_is_taken_back_with_exactly_what_was_said() {
    var into = customer.asks("Stays");
    var one = Mails.arrived(writes("Wrong", "Goes back", "")).getString("ticket");
    var emma = browser.open(Person.EMMA, one);
    merge(emma, into);
    emma.note("Said afterwards");
    emma.open(one);
    assertThat(emma.main().getByText("This case goes on in " + into)).isVisible();
    assertThat(emma.replyText()).hasCount(0);
    var refused = Api.post("/tickets/" + one + "/messages", "{\"kind\":\"note\",\"text\":\"No\"}");
    assertThat(refused.status()).isEqualTo(409);
    emma.button("Undo the merge").click();
    assertThat(emma.says("The case is back.")).isVisible();
    assertThat(emma.message("Goes back")).containsText(customer.email());
    assertThat(status(one)).isEqualTo("new");
    assertThat(said(one)).contains("Goes back").doesNotContain("Said afterwards");
    assertThat(said(into)).contains("Stays", "Said afterwards").doesNotContain("Goes back");
  }

  @Test
  void a_case_that_others_were_merged_into_takes_them_along() {
    var last = customer.asks("Last");
    var middle = customer.asks("Middle");
    var first = customer.asks("First");
    var emma = browser.open(Person.EMMA, first);
    merge(emma, middle);
    merge(emma.open(middle), last);
    assertThat(said(last)).contains("First", "Middle", "Last");
    emma.open(first).button("Undo the merge").click();
    assertThat(emma.says("The case is back.")).isVisible();
    assertThat(said(first)).contains("First").doesNotContain("Middle");
    assertThat(said(last)).contains("Middle").doesNotContain("First");
  }

  @Test
  void a_chat_goes_on_in_the_other_case() {
    var into = customer.asks("Before the chat");
    var emma = Chats.of(browser, Person.EMMA);
    var visitor = Visitor.on(browser.person()).asks(customer.name(), "", "In the chat");
    emma.accept(customer.name());
    merge(browser.open(Person.PIETER, emma.number(customer.name())), into);
    visitor.says("Said after the merge");
    assertThat(emma.entry(customer.name(), "Said after the merge")).isVisible();
    emma.answer(customer.name(), "Answered after the merge");
    assertThat(visitor.entry("Answered after the merge")).isVisible();
    assertThat(said(into))
        .contains("In the chat", "Said after the merge", "Answered after the merge");
    emma.end(customer.name());
  }

  @Test
  void what_cannot_be_merged_is_told_and_stays_typed() {
    var one = customer.asks("One");
    var emma = browser.open(Person.EMMA, one);
    ask(emma, "999999");
    assertThat(emma.says("There is no case “999999”.")).isVisible();
    assertThat(emma.page().locator("dialog#merge").getByLabel("Into case")).hasValue("999999");
    ask(emma, one);
    assertThat(emma.says("cannot be merged into itself")).isVisible();
    var away = customer.asks("Away");
    merge(emma.open(away), customer.asks("Target"));
    emma.open(one);
    ask(emma, away);
    assertThat(emma.says(away + " is closed or was merged itself")).isVisible();
    assertThat(said(one)).contains("One");
  }
}
