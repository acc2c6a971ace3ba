package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agent is away: somebody stands in, and nobody assigns cases to an empty chair unknowingly. */
@Requirement({"D-08", "D-43"})
class AbsenceE2E {

  private static final String PAGE = "/absence";

  @RegisterExtension final Browser browser = new Browser();

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private final String number = Customer.anybody().asks("Away");

  private Desk plans(LocalDate from, LocalDate back) {
    var emma = browser.desk(Person.EMMA, PAGE).ready();
    emma.page().getByLabel("First day away").fill(from.toString());
    emma.page().getByLabel("First day back").fill(back.toString());
    emma.page()
        .getByLabel("Who stands in")
        .selectOption(new SelectOption().setLabel("Pieter Jansen"));
    emma.button("Save").click();
    return emma;
  }

  private void ends(Desk emma, String how) {
    emma.button(how).click();
    emma.says("You are there again.").waitFor();
  }

  @AfterEach
  void emmaIsThere() {
    var emma = browser.desk(Person.EMMA, PAGE).ready();
    if (emma.button("I am back").count() > 0) {
      ends(emma, "I am back");
    }
  }

  @Test
  void who_stands_in_finds_the_cases_and_colleagues_are_told() {
    browser.open(Person.EMMA, number).take();
    var pieter = browser.desk(Person.PIETER, "/desk?queue=mine").ready();
    assertThat(pieter.row(number)).hasCount(0);
    var emma = plans(today, today.plusDays(3));
    emma.says("Your absence is planned.").waitFor();
    assertThat(emma.main()).containsText("You are away until ");
    assertThat(emma.main()).containsText("Pieter Jansen sees your cases meanwhile");
    pieter.page().reload();
    assertThat(pieter.row(number)).isVisible();
    var karin = browser.open(Person.KARIN, number).dialog("Assign");
    assertThat(karin.getByLabel("Assigned to")).containsText("Emma Lindqvist (away until ");
    ends(emma, "I am back");
    pieter.page().reload();
    assertThat(pieter.row(number)).hasCount(0);
    assertThat(emma.main()).not().containsText("You are away until ");
  }

  @Test
  void what_is_planned_changes_nothing_before_its_day_and_can_be_taken_back() {
    browser.open(Person.EMMA, number).take();
    var emma = plans(today.plusDays(7), today.plusDays(9));
    emma.says("Your absence is planned.").waitFor();
    assertThat(browser.desk(Person.PIETER, "/desk?queue=mine").ready().row(number)).hasCount(0);
    ends(emma, "I am not away after all");
  }

  @Test
  @Requirement("D-45")
  void nobody_comes_back_before_they_leave() {
    var emma = plans(today.plusDays(3), today.plusDays(2));
    emma.says("You come back before you leave").waitFor();
    assertThat(emma.page().getByLabel("First day away")).hasValue(today.plusDays(3).toString());
  }
}
