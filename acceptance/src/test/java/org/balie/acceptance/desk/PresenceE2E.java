package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.balie.acceptance.Database;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two agents with the same case see of each other that they look at it, and who answers it. */
@Requirement("D-08")
class PresenceE2E {

  private static final String EMMA = "Emma";
  private static final String PIETER = "Pieter";

  @RegisterExtension final Browser browser = new Browser();

  private String number;
  private Desk emma;
  private Desk pieter;

  @BeforeEach
  void both_have_it_open() {
    number = Customer.anybody().asks("Both");
    emma = browser.open(Person.EMMA, number);
    pieter = browser.open(Person.PIETER, number);
    says(emma, PIETER, "is viewing this case");
    says(pieter, EMMA, "is viewing this case");
  }

  private static Locator status(Desk desk) {
    return desk.main().getByRole(AriaRole.STATUS).and(desk.page().locator(".v-presence"));
  }

  private static void says(Desk desk, String who, String what) {
    assertThat(status(desk)).containsText(Pattern.compile(who + ".*" + what));
  }

  @Test
  void who_begins_to_answer_is_seen_to() {
    pieter.replyText().fill("I know");
    says(emma, PIETER, "is replying");
    says(pieter, EMMA, "is viewing this case");
  }

  @Test
  void a_note_is_no_answer() {
    pieter.noteTab().click();
    pieter.noteText().fill("Between us");
    pieter.page().getByText("Draft saved").first().waitFor();
    says(emma, PIETER, "is viewing this case");
  }

  @Test
  void who_goes_on_is_gone() {
    var other = Customer.anybody().asks("Another");
    assertThat(pieter.row(other)).isVisible();
    pieter.row(other).click();
    pieter.shows(other);
    assertThat(status(emma)).isEmpty();
    assertThat(status(pieter)).isEmpty();
    emma.row(other).click();
    emma.shows(other);
    says(pieter, EMMA, "is viewing this case");
    says(emma, PIETER, "is viewing this case");
  }

  @Test
  void who_closes_the_window_is_gone() {
    pieter.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
    assertThat(status(emma)).isEmpty();
  }

  private void offline(boolean off) {
    emma.page().context().setOffline(off);
    pieter.page().context().setOffline(off);
  }

  @Test
  void who_was_not_heard_of_for_long_is_gone() {
    offline(true);
    try {
      Database.run("update present_window set seen_at = seen_at - interval '2' minute");
      assertThat(status(browser.open(Person.KARIN, number))).isEmpty();
    } finally {
      offline(false);
    }
  }

  @Test
  void nobody_is_told_of_their_own_windows() {
    emma.tab("/desk?queue=open&ticket=" + number).shows(number);
    says(pieter, EMMA, "is viewing this case");
    assertThat(status(emma)).not().containsText(EMMA);
  }
}
