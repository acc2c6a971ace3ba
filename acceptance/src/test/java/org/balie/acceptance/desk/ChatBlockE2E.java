package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visitor who is blocked is not told, and can still ask in writing. */
@Requirement("K-07")
class ChatBlockE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String ada = "Ada " + mark;
  private String number;

  /** All visitors of the tests come from one address. */
  @AfterEach
  void everybodyMayChatAgain() {
    if (number == null) {
      return;
    }
    var anna = browser.desk(Person.ANNA, "/admin/chat-sites").ready();
    var again = anna.button("Take chats again " + number);
    if (again.count() > 0) {
      again.click();
      assertThat(anna.says("Chats are taken from there again.")).isVisible();
    }
  }

  @Test
  void who_is_blocked_finds_nobody_there_and_can_still_write() {
    var emma = Chats.of(browser, Person.EMMA);
    var rude = Visitor.on(browser.person()).asks(ada, "", "Rude words " + mark);
    emma.accept(ada);
    number = emma.number(ada);
    emma.block(ada);
    assertThat(rude.state()).containsText("The chat is over");
    var again = Visitor.on(browser.person()).opens();
    assertThat(again.frame().locator("#welcome")).containsText("Nobody can chat at the moment");
    var customer = Customer.anybody();
    again.frame().getByLabel("Your question").fill("In writing " + mark);
    again.frame().getByLabel("Your e-mail address").fill(customer.email());
    again.frame().getByLabel("You may keep what I write").check();
    again.press("Send the question");
    assertThat(again.state()).containsText("B-");
    var written = again.state().textContent().replaceAll(".*(B-\\d+-\\d+).*", "$1");
    assertThat(Api.get("/tickets/" + written).json().getString("channel")).isEqualTo("webform");
    var anna = browser.desk(Person.ANNA, "/admin/chat-sites").ready();
    assertThat(anna.main()).containsText(number + ", blocked by Emma Lindqvist until");
    everybodyMayChatAgain();
    number = null;
    var bo = "Bo " + mark;
    Visitor.on(browser.person()).asks(bo, "", "Let in again " + mark);
    emma.accept(bo).end(bo);
  }
}
