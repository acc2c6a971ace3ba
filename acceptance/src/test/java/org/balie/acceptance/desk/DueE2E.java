package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cases have a last day; those that are late are a list of their own. */
@Requirement({"D-09", "D-24"})
class DueE2E {

  private static final Duration SOON = Duration.ofSeconds(30);

  @RegisterExtension final Browser browser = new Browser();

  private final String number = Customer.anybody().asks("In time");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  private String dueOn() {
    return Api.get("/tickets/" + number).json().getJsonObject("details").getString("dueOn", "");
  }

  private static Locator day(Locator dialog) {
    return dialog.locator("input[type=date]");
  }

  private static Locator opened(Desk desk) {
    return desk.dialog("Change the last day", "Last day");
  }

  private static void becomesDue(Desk desk, LocalDate when, String why) {
    var dialog = opened(desk);
    day(dialog).fill(when.toString());
    dialog.getByLabel("Reason").fill(why);
    Desk.press(dialog, "Save");
    desk.says("The last day is changed.").waitFor();
  }

  private static void steps(Desk desk, String status) {
    var dialog = desk.dialog("Status");
    dialog.getByLabel("Status").selectOption(status);
    Desk.press(dialog, "Save");
    desk.says("Status changed.").waitFor();
  }

  @Test
  void a_new_case_has_the_last_day_of_its_kind_which_is_worked_on() {
    var due = LocalDate.parse(dueOn());
    assertThat(due).isBetween(today.plusDays(5), today.plusDays(14));
    assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    var emma = browser.open(Person.EMMA, number);
    assertThat(day(opened(emma))).hasValue(due.toString());
  }

  @Test
  void a_late_case_is_in_the_list_of_the_late_ones_until_it_waits_for_the_customer() {
    var emma = browser.open(Person.EMMA, number).take();
    becomesDue(emma, today.minusDays(1), "Promised her");
    assertThat(dueOn()).isEqualTo(today.minusDays(1).toString());
    assertThat(emma.thread(number)).containsText("1 day late");
    assertThat(emma.log(": Promised her")).isVisible();
    var pieter = browser.desk(Person.PIETER, "/desk?queue=overdue");
    assertThat(pieter.row(number)).containsText("1 day late");
    var late = new Rail(pieter, "Overdue");
    var before = late.now();
    steps(emma, "WAITING_FOR_CUSTOMER");
    assertThat(pieter.row(number)).hasCount(0);
    late.becomes(before - 1);
    assertThat(emma.main()).containsText("not counting");
    steps(emma, "OPEN");
    assertThat(pieter.row(number)).containsText("1 day late");
    late.becomes(before);
  }

  @Test
  @Requirement("D-08")
  void its_agent_is_told_once_and_no_change_of_theirs_is_refused_for_it() {
    var emma = browser.open(Person.EMMA, number).take();
    becomesDue(emma, today, "");
    var pieter = browser.open(Person.PIETER, number);
    Eventually.within(SOON, () -> told(emma), times -> times == 1);
    steps(pieter, "WAITING_FOR_CUSTOMER");
    steps(pieter, "OPEN");
    assertThat(told(emma)).isEqualTo(1);
  }

  private int told(Desk emma) {
    return emma.go("/notices").log(number + " has come to its last day").count();
  }

  @Test
  void who_is_latest_comes_first() {
    var later = Customer.anybody().asks("Later");
    var emma = browser.open(Person.EMMA, number);
    becomesDue(emma, today.minusDays(3), "");
    becomesDue(emma.open(later), today.minusDays(2), "");
    var rows = emma.go("/desk?queue=overdue").list().getByRole(AriaRole.LINK);
    assertThat(emma.row(later)).isVisible();
    var texts = rows.allInnerTexts();
    assertThat(place(texts, number)).isLessThan(place(texts, later));
  }

  private static int place(List<String> texts, String words) {
    return texts.indexOf(texts.stream().filter(t -> t.contains(words)).findFirst().orElseThrow());
  }

  @Test
  void a_case_needs_no_last_day_and_usual_ones_are_one_press() {
    var emma = browser.open(Person.EMMA, number);
    var dialog = opened(emma);
    day(dialog).fill("");
    Desk.press(dialog, "Save");
    Eventually.within(SOON, this::dueOn, String::isEmpty);
    dialog = emma.dialog("Set a last day", "Last day");
    Desk.press(dialog, "1 working day");
    assertThat(day(dialog)).not().hasValue("");
    Desk.press(dialog, "Save");
    var due = Eventually.within(SOON, this::dueOn, chosen -> !chosen.isEmpty());
    assertThat(LocalDate.parse(due)).isAfter(today);
  }

  @Test
  @Requirement("D-45")
  void a_day_that_nobody_can_mean_is_refused_and_stays_in_the_form() {
    var before = dueOn();
    var emma = browser.open(Person.EMMA, number);
    var dialog = opened(emma);
    day(dialog).fill("2206-12-08");
    Desk.press(dialog, "Save");
    assertThat(emma.says("Choose a day within twenty years of today.")).isVisible();
    assertThat(day(dialog)).hasValue("2206-12-08");
    assertThat(dueOn()).isEqualTo(before);
  }

  @Test
  void two_who_change_it_at_once_see_both_days() {
    var emma = browser.open(Person.EMMA, number);
    var pieter = browser.open(Person.PIETER, number);
    var his = opened(pieter);
    day(his).fill(today.plusDays(30).toString());
    becomesDue(emma, today.plusDays(20), "");
    Desk.press(his, "Save");
    pieter.button("Apply mine").click();
    Eventually.within(SOON, this::dueOn, today.plusDays(30).toString()::equals);
  }

  @Test
  void applications_set_it_and_take_it_away() {
    var day = today.plusDays(9).toString();
    assertThat(patch("{\"dueOn\": \"" + day + "\"}").status()).isEqualTo(200);
    assertThat(dueOn()).isEqualTo(day);
    assertThat(patch("{\"dueOn\": \"tomorrow\"}").status()).isEqualTo(400);
    assertThat(dueOn()).isEqualTo(day);
    assertThat(patch("{\"dueOn\": null}").status()).isEqualTo(200);
    assertThat(dueOn()).isEmpty();
  }

  private Api.Answer patch(String body) {
    var seen = Api.get("/tickets/" + number).header("ETag");
    return Api.send(
        Api.with("/tickets/" + number)
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", seen)
            .method("PATCH", BodyPublishers.ofString(body)));
  }

  @Test
  void a_view_asks_for_what_was_due_before_today() {
    var mark = Customer.mark();
    var late = Customer.anybody().asks("Late " + mark, "Words");
    var early = Customer.anybody().asks("Early " + mark, "Words");
    var emma = browser.open(Person.EMMA, late);
    becomesDue(emma, today.minusDays(1), "");
    var view = ViewPage.of(emma).fresh("Late " + mark).words(mark);
    var due = view.condition("Last day (due)");
    due.getByRole(AriaRole.COMBOBOX).selectOption("BEFORE_DAYS");
    due.getByLabel("Number of days").fill("0");
    assertThat(view.matches()).hasText("One case matches");
    view.page().getByLabel("Order").selectOption("DUE_FIRST");
    view.save();
    assertThat(emma.row(late)).isVisible();
    assertThat(emma.row(early)).hasCount(0);
    view.discard();
  }
}
