package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case is laid aside until a moment, and comes back by itself. */
@Requirement("D-07")
class SuspendE2E {

  private static final DateTimeFormatter TYPED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  /** Seconds: long enough to be seen asleep on a busy machine. */
  private static final int SOON = 10;

  private static final Locator.WaitForOptions PATIENT =
      new Locator.WaitForOptions().setTimeout(60_000);

  @RegisterExtension final Browser browser = new Browser();

  private final String number = Customer.anybody().asks("Laid aside", "Words");

  private static Locator until(Locator dialog) {
    return dialog.locator("input[type=datetime-local]");
  }

  private static void laysAside(Desk desk, int seconds) {
    var dialog = desk.dialog("Suspend");
    var until = LocalDateTime.now(ZoneId.of("Europe/Amsterdam")).plusSeconds(seconds);
    until(dialog).fill(TYPED.format(until));
    dialog.getByLabel("Reason").fill("Call her again");
    Desk.press(dialog, "Suspend");
    desk.says("Suspended.").waitFor();
  }

  @Test
  void it_wakes_where_it_stood_with_the_note_and_its_agent_is_told() {
    var emma = browser.open(Person.EMMA, number).take();
    laysAside(emma, SOON);
    assertThat(Api.get("/tickets/" + number).json().getString("status")).isEqualTo("suspended");
    var mine = browser.desk(Person.EMMA, "/desk?queue=mine");
    mine.row(number).waitFor(PATIENT);
    emma.log("Status Suspended → Open: Call her again").waitFor(PATIENT);
    mine.go("/notices");
    assertThat(mine.main()).containsText(number + " is awake again");
  }

  @Test
  void one_that_nobody_has_wakes_among_the_unassigned_and_who_laid_it_aside_is_told() {
    var emma = browser.open(Person.EMMA, number);
    laysAside(emma, SOON);
    var unassigned = browser.desk(Person.EMMA, "/desk?queue=unassigned");
    unassigned.row(number).waitFor(PATIENT);
    assertThat(unassigned.go("/notices").main()).containsText(number + " is awake again");
  }

  @Test
  void a_usual_moment_is_one_press() {
    var emma = browser.open(Person.EMMA, number);
    var dialog = emma.dialog("Suspend");
    Desk.press(dialog, "Tomorrow morning");
    var tomorrow = LocalDateTime.now(ZoneId.of("Europe/Amsterdam")).plusDays(1).toLocalDate();
    assertThat(until(dialog)).hasValue(tomorrow + "T09:00");
    Desk.press(dialog, "Suspend");
    emma.says("Suspended.").waitFor();
    assertThat(browser.desk(Person.EMMA, "/desk?queue=suspended").row(number)).isVisible();
  }

  @Test
  void one_that_waits_longer_sleeps_on() {
    var emma = browser.open(Person.EMMA, number).take();
    laysAside(emma, 3_600);
    var suspended = browser.desk(Person.EMMA, "/desk?queue=suspended");
    assertThat(suspended.row(number)).isVisible();
    var other = Customer.anybody().asks("Short", "Words");
    laysAside(emma.open(other), SOON);
    emma.log("Status Suspended → Open").waitFor(PATIENT);
    assertThat(suspended.row(number)).isVisible();
  }
}
