package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A case in which something happened that Emma has not seen stands out in her lists. */
@Requirement("D-24")
class UnseenE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  /** The row of the case in the list of all open ones. */
  private static Locator row(Desk desk, String number) {
    return desk.row(number);
  }

  private static void isNews(Desk desk, String number) {
    assertThat(row(desk, number)).containsText("Not seen yet");
  }

  private static void isNoNews(Desk desk, String number) {
    assertThat(row(desk, number)).isVisible();
    assertThat(row(desk, number)).not().containsText("Not seen yet");
  }

  private static void say(String number, String kind, String words) {
    var body = "{\"kind\":\"" + kind + "\",\"text\":\"" + words + "\"}";
    Api.post("/tickets/" + number + "/messages", body);
  }

  @Test
  void it_is_news_until_it_is_opened_on_any_machine() {
    var number = customer.asks("News");
    var emma = browser.desk(Person.EMMA).go("/desk?queue=open");
    isNews(emma, number);
    row(emma, number).click();
    emma.shows(number);
    isNoNews(emma, number);
    isNoNews(browser.desk(Person.EMMA).go("/desk?queue=open"), number);
    isNews(browser.desk(Person.PIETER).go("/desk?queue=open"), number);
  }

  @Test
  void what_happens_afterwards_is_news_again_at_once() {
    var number = customer.asks("Again");
    var emma = browser.desk(Person.EMMA).open(number);
    emma.go("/desk?queue=open");
    isNoNews(emma, number);
    say(number, "note", "From a colleague");
    isNews(emma, number);
  }

  @Test
  void what_happens_before_her_eyes_is_no_news() {
    var number = customer.asks("Before her eyes");
    var emma = browser.desk(Person.EMMA).open(number);
    say(number, "note", "While she looks");
    assertThat(emma.message("While she looks")).isVisible();
    isNoNews(emma, number);
    emma.reply("An answer");
    isNoNews(emma.go("/desk?queue=open"), number);
  }

  @Test
  void columns_show_it_too() {
    var number = customer.asks("Columns " + customer.name());
    var emma = browser.desk(Person.EMMA);
    var view = ViewPage.of(emma).fresh("Unseen " + customer.name()).words(customer.name()).save();
    var columns = "/desk?view=" + view.id() + "&wide=1";
    emma.go(columns);
    assertThat(emma.main().getByRole(AriaRole.ROW)).containsText(new String[] {"", "Not seen yet"});
    emma.open(number).go(columns);
    assertThat(emma.main().locator("tbody")).containsText(number);
    assertThat(emma.main().locator("tbody")).not().containsText("Not seen yet");
    view.discard();
  }
}
