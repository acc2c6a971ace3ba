package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A team that keeps its cases to itself: others hand it cases, and that is the last they see. */
@Requirement("D-43")
class ConfidentialTeamE2E {

  private static final String ONLY_MEMBERS = "Only members see the cases of this team";

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String team = "Care " + mark;
  private final Customer customer = Customer.anybody();
  private final String number = customer.asks("At home " + mark, "Words " + mark);

  /** Pieter is its only member. */
  @BeforeEach
  void isMade() {
    var anna = browser.desk(Person.ANNA, "/admin/teams").ready();
    var made = TeamPage.made(anna, team, Person.PIETER);
    anna.page().getByLabel(ONLY_MEMBERS).check();
    made.save();
    assertThat(anna.page().getByLabel(ONLY_MEMBERS)).isChecked();
  }

  @AfterEach
  void isOpenAgain() {
    var anna = browser.desk(Person.ANNA, "/admin/teams").ready();
    var made = new TeamPage(anna, team).open();
    anna.page().getByLabel(ONLY_MEMBERS).uncheck();
    made.save().dissolve();
  }

  private void handsOver(Desk somebody) {
    var dialog = somebody.dialog("Assign");
    choose(dialog, "Team", team + " (confidential)");
    Desk.press(dialog, "Save");
  }

  private static void choose(Locator dialog, String field, String what) {
    dialog.getByLabel(field).selectOption(new SelectOption().setLabel(what));
  }

  @Test
  void who_hands_a_case_to_it_sees_neither_the_case_nor_a_trace_of_it_from_then_on() {
    var emma = browser.open(Person.EMMA, number);
    emma.page().keyboard().press("w");
    emma.says("You hear of this case now").waitFor();
    var all = new Rail(emma, "All open");
    var before = all.now();
    handsOver(emma);
    emma.says("Only members of that team see the case now.").waitFor();
    all.becomes(before - 1);
    assertThat(emma.row(number)).hasCount(0);
    assertThat(Tabs.of(emma).tab(number)).hasCount(0);
    for (var queue : new String[] {"unassigned", "watched", "team"}) {
      assertThat(emma.go("/desk?queue=" + queue).row(number)).hasCount(0);
    }
    assertThat(emma.go("/desk?q=" + mark).main()).containsText("Nothing found");
    assertThat(emma.row(number)).hasCount(0);
    assertThat(emma.go("/desk?queue=open&ticket=" + number).main())
        .containsText("There is no such case");
  }

  @Test
  void its_members_work_on_the_case_and_give_it_to_each_other_only() {
    handsOver(browser.open(Person.EMMA, number));
    var pieter = browser.open(Person.PIETER, number);
    assertThat(pieter.row(number)).isVisible();
    assertThat(pieter.main()).containsText("Confidential");
    pieter.reply("We will come by.");
    customer.mailbox().receives("We will come by.");
    var dialog = pieter.dialog("Assign");
    choose(dialog, "Team", team + " (confidential)");
    choose(dialog, "Assigned to", "Emma Lindqvist");
    Desk.press(dialog, "Save");
    pieter.says("Only members of this team see its cases").waitFor();
    assertThat(Api.get("/tickets/" + number).toString()).doesNotContain("Emma Lindqvist");
  }

  @Test
  void a_case_that_goes_out_of_sight_leaves_the_screen() {
    var emma = browser.open(Person.EMMA, number);
    handsOver(browser.open(Person.PIETER, number));
    assertThat(emma.main()).containsText("There is no such case");
    assertThat(emma.thread(number)).hasCount(0);
    assertThat(emma.row(number)).hasCount(0);
  }

  @Test
  void a_mention_of_somebody_who_may_not_see_it_tells_them_nothing() {
    handsOver(browser.open(Person.PIETER, number));
    browser.open(Person.PIETER, number).note("@Emma Lindqvist do you know this family?");
    var emma = browser.desk(Person.EMMA, "/desk?queue=mentions");
    assertThat(emma.row(number)).hasCount(0);
  }

  @Test
  void the_report_of_rights_says_who_sees_its_cases() {
    var anna = browser.desk(Person.ANNA, "/admin/users").ready();
    var report =
        anna.page()
            .waitForDownload(
                () ->
                    anna.page()
                        .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Rights report (CSV)"))
                        .click());
    assertThat(report.path()).content().containsPattern("Pieter Jansen.*" + team);
  }
}
