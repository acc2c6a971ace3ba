package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visitor has the conversation mailed to the address they gave. */
@Requirement("K-07")
class ChatMailE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String ada = "Ada " + mark;

  private static Locator mail(Visitor visitor) {
    return visitor.frame().getByText("Mail me this chat");
  }

  @Test
  void what_both_said_is_mailed_once_and_notes_are_not() {
    var emma = Chats.of(browser, Person.EMMA);
    var customer = Customer.anybody();
    var visitor = Visitor.on(browser.person()).asks(ada, customer.email(), "Where is it? " + mark);
    emma.accept(ada).answer(ada, "On shelf 12 " + mark).note(ada, "Is often late");
    assertThat(mail(visitor)).isHidden();
    var number = emma.number(ada);
    emma.end(ada);
    mail(visitor).click();
    assertThat(visitor.entry("The chat is on its way to you by e-mail.")).isVisible();
    assertThat(mail(visitor)).isHidden();
    assertThat(emma.entry(ada, "The visitor had the chat mailed to them.")).isVisible();
    var letter = customer.mailbox().receives("On shelf 12 " + mark, 1).get(0);
    assertThat(letter.text())
        .contains(" You", "Where is it? " + mark, " Emma Lindqvist")
        .doesNotContain("Is often late");
    assertThat(letter.subject()).contains(number);
    visitor.page().reload();
    assertThat(visitor.entry("On shelf 12")).isVisible();
    assertThat(mail(visitor)).isHidden();
  }

  @Test
  void without_an_address_nothing_is_offered() {
    var emma = Chats.of(browser, Person.EMMA);
    var visitor = Visitor.on(browser.person()).asks(ada, "", "Nobody knows me " + mark);
    emma.accept(ada);
    emma.end(ada);
    assertThat(visitor.state()).containsText("The chat is over");
    assertThat(mail(visitor)).isHidden();
  }
}
