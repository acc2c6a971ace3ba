package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The start of a day: own work, the team's, and what there is to know. */
@Requirement({"D-08", "D-43"})
class StartE2E {

  private static final String PAGE = "/start";

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();

  private Desk published(Person who, String whose, String text) {
    var desk = browser.desk(who, PAGE).ready();
    desk.page().getByLabel("Title (required)").fill("News " + mark);
    desk.page().getByLabel("For whom").selectOption(new SelectOption().setLabel(whose));
    desk.page().getByLabel("Text (required)").fill(text);
    desk.button("Publish").last().click();
    desk.says("Published.").waitFor();
    return desk;
  }

  private Locator item(Desk desk) {
    return desk.main().locator(".v-news").filter(Desk.saying("News " + mark));
  }

  @Test
  void news_is_unread_until_somebody_says_they_read_it_and_is_counted() {
    var farid = published(Person.FARID, "Everybody", "From Monday, cards cost 5 euro. " + mark);
    var emma = browser.desk(Person.EMMA, PAGE).ready();
    assertThat(item(emma)).containsText("From Monday, cards cost 5 euro. " + mark);
    assertThat(item(emma)).containsText("Farid Haddad · Everybody");
    var read = item(emma).getByText("I have read this");
    read.click();
    assertThat(read).hasCount(0);
    emma.page().reload();
    assertThat(item(emma).getByText("I have read this")).hasCount(0);
    farid.page().reload();
    item(farid).locator("summary").click();
    assertThat(item(farid)).containsText("Read by 2 of ");
    Desk.press(item(farid), "Withdraw: News " + mark);
    farid.says("Withdrawn.").waitFor();
    emma.page().reload();
    assertThat(item(emma)).hasCount(0);
    farid.button("Publish again: News " + mark).click();
    farid.says("It holds again.").waitFor();
    emma.page().reload();
    assertThat(item(emma)).isVisible();
    Desk.press(opened(farid), "Withdraw: News " + mark);
    farid.says("Withdrawn.").waitFor();
  }

  private Locator opened(Desk desk) {
    item(desk).locator("summary").click();
    return item(desk);
  }

  @Test
  @Requirement("D-45")
  void news_of_a_team_is_for_the_team_and_what_is_missing_is_told() {
    var karin = browser.desk(Person.KARIN, PAGE).ready();
    karin.page().getByLabel("Text (required)").fill("Only words " + mark);
    karin.button("Publish").last().click();
    karin.says("This is required.").waitFor();
    assertThat(karin.page().getByLabel("Text (required)")).hasValue("Only words " + mark);
    var team = karin.page().getByLabel("For whom").locator("option:not([disabled])").first();
    published(Person.KARIN, team.textContent(), "For us " + mark);
    assertThat(item(karin.go(PAGE).ready())).hasCount(1);
    assertThat(item(browser.desk(Person.FARID, PAGE).ready())).hasCount(0);
    Desk.press(opened(karin), "Withdraw: News " + mark);
    karin.says("Withdrawn.").waitFor();
  }

  @Test
  void own_cases_and_the_teams_are_one_click_away() {
    var number = Customer.anybody().asks("Start " + mark);
    browser.open(Person.EMMA, number).take();
    var emma = browser.desk(Person.EMMA, PAGE).ready();
    emma.main().getByText("Start " + mark).click();
    emma.shows(number);
  }
}
