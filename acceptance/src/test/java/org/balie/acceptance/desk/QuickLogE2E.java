package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A contact that needs no case is logged in seconds, by keyboard alone. */
@Requirement("D-12")
class QuickLogE2E {

  private static final int MOST_KEYS = 8;
  private static final Duration MOST_TIME = Duration.ofSeconds(10);

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private int keys;

  private void press(Desk desk, String key) {
    desk.page().keyboard().press(key);
    keys++;
  }

  private void type(Desk desk, String words) {
    desk.page().keyboard().type(words);
    keys += words.length();
  }

  private static Locator dialog(Desk desk) {
    return desk.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Quick log"));
  }

  private static Locator toast(Desk desk) {
    return desk.page().locator("#quick-toast");
  }

  /** What was logged today, as another window of the same person shows it. */
  private static Locator lines(Desk elsewhere) {
    return elsewhere.go("/log").page().locator("tbody tr");
  }

  private Locator line(Desk elsewhere) {
    return lines(elsewhere).filter(Desk.saying(mark));
  }

  private static Desk opened(Desk desk) {
    desk.ready().page().keyboard().press("q");
    assertThat(dialog(desk)).isVisible();
    return desk;
  }

  private static void topic(Desk desk, String words) {
    var field = dialog(desk).getByRole(AriaRole.COMBOBOX).first();
    field.fill(words);
    dialog(desk).getByRole(AriaRole.OPTION).locator("visible=true").first().waitFor();
    field.press("Enter");
  }

  @Test
  void a_favourite_takes_three_keys_and_no_mouse() {
    var elsewhere = browser.desk(Person.EMMA);
    var before = lines(elsewhere).count();
    var emma = browser.desk(Person.EMMA).ready();
    var start = Instant.now();
    press(emma, "q");
    press(emma, "1");
    press(emma, "Enter");
    assertThat(toast(emma)).containsText("Logged:");
    assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
    assertThat(Duration.between(start, Instant.now())).isLessThan(MOST_TIME);
    assertThat(lines(elsewhere)).hasCount(before + 1);
    assertThat(lines(elsewhere).first()).containsText("Answered");
  }

  @Test
  void words_take_no_more_than_eight_keys() {
    var elsewhere = browser.desk(Person.EMMA);
    var before = lines(elsewhere).count();
    var emma = browser.desk(Person.EMMA).ready();
    press(emma, "q");
    assertThat(dialog(emma)).isVisible();
    type(emma, "passw");
    press(emma, "Enter");
    press(emma, "Enter");
    assertThat(toast(emma)).hasText(Pattern.compile("Logged: Signing in.*"));
    assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
    assertThat(lines(elsewhere)).hasCount(before + 1);
  }

  @Test
  void it_becomes_a_case_with_one_key_and_is_linked_both_ways() {
    var email = mark + "@burger.test";
    var emma = opened(browser.desk(Person.EMMA));
    topic(emma, "lost card");
    dialog(emma).getByLabel("Channel").selectOption("counter");
    dialog(emma).getByLabel("Result").selectOption("referred");
    dialog(emma).getByLabel("Customer").fill(email);
    dialog(emma).getByLabel("Note").fill("Wallet stolen " + mark);
    press(emma, "Control+Enter");
    assertThat(toast(emma)).isVisible();
    press(emma, "c");
    emma.page().waitForURL("**ticket=B-*");
    var number = emma.page().url().replaceAll(".*ticket=([^&]*).*", "$1");
    var ticket = Api.get("/tickets/" + number).json();
    assertThat(ticket.getString("channel")).isEqualTo("counter");
    assertThat(ticket.getString("status")).isEqualTo("open");
    assertThat(ticket.getJsonObject("assignee").getString("name")).isEqualTo("Emma Lindqvist");
    assertThat(ticket.getJsonObject("details").getString("topic"))
        .isEqualTo("membership/card/lost");
    assertThat(ticket.getJsonObject("customer").toString()).contains(email);
    assertThat(Api.get("/tickets/" + number + "/messages").toString())
        .contains("Wallet stolen " + mark);
    assertThat(emma.log("Began as a quick log")).isVisible();
    var elsewhere = browser.desk(Person.EMMA);
    assertThat(line(elsewhere)).containsText(number);
    assertThat(line(elsewhere).getByText("Undo")).hasCount(0);
  }

  @Test
  void the_channel_used_last_is_there_again() {
    var emma = opened(browser.desk(Person.PIETER));
    topic(emma, "password");
    dialog(emma).getByLabel("Channel").selectOption("chat");
    press(emma, "Control+Enter");
    assertThat(toast(emma)).isVisible();
    var again = opened(browser.desk(Person.PIETER));
    assertThat(dialog(again).getByLabel("Channel")).hasValue("chat");
  }

  @Test
  void undo_takes_it_back_with_one_key() {
    var emma = opened(browser.desk(Person.EMMA));
    topic(emma, "password");
    dialog(emma).getByLabel("Note").fill(mark);
    press(emma, "Control+Enter");
    assertThat(toast(emma)).containsText("Logged:");
    var elsewhere = browser.desk(Person.EMMA);
    assertThat(line(elsewhere)).hasCount(1);
    press(emma, "u");
    assertThat(toast(emma)).containsText("Undone");
    assertThat(line(elsewhere)).hasCount(0);
  }

  @Test
  @Requirement("D-45")
  void what_is_missing_is_said_and_what_was_typed_waits() {
    var emma = opened(browser.desk(Person.EMMA));
    dialog(emma).getByLabel("Note").fill(mark);
    press(emma, "Control+Enter");
    assertThat(dialog(emma).getByRole(AriaRole.ALERT)).hasText("Choose a topic.");
    dialog(emma).getByLabel("Customer").fill("nobody knows");
    topic(emma, "password");
    dialog(emma).getByLabel("Note").press("Control+Enter");
    assertThat(dialog(emma).getByRole(AriaRole.ALERT)).containsText("telephone number");
    press(emma, "Escape");
    assertThat(dialog(emma)).hasCount(0);
    opened(emma);
    assertThat(dialog(emma).getByLabel("Note")).hasValue(mark);
  }

  @Test
  void a_contact_is_corrected_in_the_list_of_the_day() {
    var emma = opened(browser.desk(Person.EMMA));
    topic(emma, "password");
    dialog(emma).getByLabel("Note").fill(mark);
    press(emma, "Control+Enter");
    assertThat(toast(emma)).isVisible();
    line(emma).getByText("Edit").click();
    emma.page().getByLabel("Result").selectOption("NO_ANSWER");
    emma.button("Save").click();
    assertThat(emma.says("Contact saved.")).isVisible();
    var elsewhere = browser.desk(Person.EMMA);
    assertThat(line(elsewhere)).containsText("No answer");
    assertThat(lines(browser.desk(Person.PIETER)).filter(Desk.saying(mark))).hasCount(0);
  }

  @Test
  void a_star_in_the_picker_makes_a_favourite() {
    var emma = opened(browser.desk(Person.EMMA));
    topic(emma, "preschool fee");
    var star = dialog(emma).getByLabel("Favourite", new Locator.GetByLabelOptions().setExact(true));
    star.click();
    assertThat(star).hasAttribute("aria-pressed", "true");
    emma.go("/log");
    var gone =
        emma.page()
            .getByLabel("Remove Municipality › School and preschool › Preschool place › Fee");
    assertThat(gone).isVisible();
    gone.click();
    assertThat(emma.says("Favourites changed.")).isVisible();
    assertThat(gone).hasCount(0);
  }

  @Test
  void favourites_of_a_team_are_kept_by_its_lead() {
    var karin = browser.desk(Person.KARIN, "/log");
    var team =
        karin.page().locator("section.c-card").filter(Desk.saying("Favourites of Digital desk"));
    team.getByRole(AriaRole.COMBOBOX).fill("rights of authors");
    team.getByRole(AriaRole.OPTION).locator("visible=true").first().waitFor();
    team.getByRole(AriaRole.COMBOBOX).press("Enter");
    Desk.press(team, "Add favourite");
    assertThat(karin.says("Favourites changed.")).isVisible();
    var pieter = opened(browser.desk(Person.PIETER));
    assertThat(dialog(pieter).getByRole(AriaRole.BUTTON).filter(Desk.saying("Rights of authors")))
        .isVisible();
    team.getByLabel("Remove Digital services › Literature online (DBNL) › Rights of authors")
        .click();
    assertThat(karin.says("Favourites changed.")).isVisible();
    assertThat(browser.desk(Person.PIETER, "/log").page().getByText("Favourites of")).hasCount(0);
  }
}
