package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.balie.acceptance.Requirement;
import org.balie.acceptance.api.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Karin has several cases under way; her tabs belong to her, not to a browser. */
@Requirement("D-08")
class WorkTabsE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();
  private Desk karin;
  private Tabs tabs;

  @BeforeEach
  void nothing_is_open() {
    karin = browser.desk(Person.KARIN);
    tabs = Tabs.of(karin).none();
  }

  private String opened(String subject) {
    var number = customer.asks(subject);
    karin.open(number);
    assertThat(tabs.tab(number)).isVisible();
    return number;
  }

  private void press(String key) {
    karin.ready().page().keyboard().press(key);
  }

  private static void noteElsewhere(String number) {
    Api.post("/tickets/" + number + "/messages", "{\"kind\":\"note\",\"text\":\"From elsewhere\"}");
  }

  @Test
  void they_are_there_after_a_crash_on_another_machine_in_their_order() {
    var first = opened("First");
    var second = opened("Second");
    var third = opened("Third");
    press("Shift+H");
    tabs.are(first, third, second);
    karin.page().context().close();
    var elsewhere = Tabs.of(browser.desk(Person.KARIN));
    elsewhere.are(first, third, second);
    elsewhere.link(second).click();
    assertThat(elsewhere.desk().thread(second)).isVisible();
    elsewhere.shown(second);
  }

  @Test
  void they_are_there_after_signing_out() {
    var number = opened("Signed out");
    karin.signOut();
    Tabs.of(browser.desk(Person.KARIN)).are(number);
  }

  @Test
  void nobody_else_sees_them() {
    var number = opened("Mine");
    assertThat(Tabs.of(browser.desk(Person.PIETER)).tab(number)).hasCount(0);
  }

  @Test
  void going_from_tab_to_tab_is_no_other_page() {
    var first = opened("First");
    var second = opened("Second");
    var loads = Loads.of(karin.page());
    press("1");
    assertThat(karin.thread(first)).isVisible();
    tabs.shown(first);
    press("l");
    assertThat(karin.thread(second)).isVisible();
    press("l");
    assertThat(karin.thread(first)).isVisible();
    press("h");
    assertThat(karin.thread(second)).isVisible();
    karin.replyText().fill("While I type");
    press("Alt+1");
    assertThat(karin.thread(first)).isVisible();
    press("Alt+PageDown");
    assertThat(karin.thread(second)).isVisible();
    assertThat(karin.replyText()).hasValue("While I type");
    loads.none();
  }

  @Test
  void a_dot_tells_what_happened_and_goes_when_it_was_seen() {
    var first = opened("First");
    var second = opened("Second");
    var elsewhere = Tabs.of(browser.desk(Person.KARIN));
    var loads = Loads.of(karin.page());
    noteElsewhere(first);
    tabs.hasNews(first);
    tabs.hasNoNews(second);
    elsewhere.hasNews(first);
    tabs.link(first).click();
    assertThat(karin.message("From elsewhere")).isVisible();
    tabs.hasNoNews(first);
    elsewhere.hasNoNews(first);
    loads.none();
  }

  @Test
  void news_of_a_tab_out_of_sight_makes_the_page_no_wider() {
    karin.page().setViewportSize(390, 844);
    var first = opened("First");
    opened("Second");
    opened("Third");
    var last = opened("Last");
    tabs.link(first).click();
    assertThat(karin.thread(first)).isVisible();
    noteElsewhere(last);
    tabs.hasNews(last);
    assertThat(karin.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  @Test
  void what_happens_on_the_screen_or_by_the_own_hand_is_no_news() {
    var first = opened("First");
    var second = opened("Second");
    noteElsewhere(second);
    assertThat(karin.message("From elsewhere")).isVisible();
    karin.take();
    press("1");
    assertThat(karin.thread(first)).isVisible();
    noteElsewhere(first);
    assertThat(karin.message("From elsewhere")).isVisible();
    tabs.hasNoNews(first);
    tabs.hasNoNews(second);
  }

  @Test
  void the_tab_closed_last_comes_back_where_it_stood() {
    var first = opened("First");
    var second = opened("Second");
    var third = opened("Third");
    press("2");
    assertThat(karin.thread(second)).isVisible();
    press("x");
    tabs.are(first, third);
    assertThat(karin.thread(third)).isVisible();
    press("Shift+X");
    tabs.are(first, second, third);
    assertThat(karin.thread(second)).isVisible();
    tabs.shown(second);
  }

  @Test
  void the_last_tab_closed_leaves_the_list() {
    var number = opened("Alone");
    tabs.closing(number).click();
    tabs.are();
    assertThat(karin.thread(number)).hasCount(0);
    assertThat(karin.heading("All open")).isVisible();
    assertThat(karin.page()).not().hasURL(Pattern.compile("ticket="));
  }

  @Test
  void two_windows_show_the_same_tabs_and_each_its_own_case() {
    var first = opened("First");
    var second = opened("Second");
    var window = karin.tab("/desk?queue=open&ticket=" + first);
    var others = Tabs.of(window);
    others.are(first, second);
    others.shown(first);
    tabs.shown(second);
    tabs.closing(first).click();
    others.are(second);
    noteElsewhere(first);
    assertThat(window.message("From elsewhere")).isVisible();
    assertThat(window.thread(first)).isVisible();
    others.are(second);
    tabs.are(second);
    tabs.shown(second);
  }

  @Test
  void a_tab_moves_by_mouse_and_by_key() {
    var first = opened("First");
    var second = opened("Second");
    var third = opened("Third");
    tabs.tab(third).dragTo(tabs.tab(first), TO_THE_LEFT);
    tabs.are(third, first, second);
    tabs.link(third).focus();
    press("Alt+Shift+PageDown");
    tabs.are(first, third, second);
    var said = karin.page().getByRole(AriaRole.STATUS).filter(Desk.saying("Moved to place 2 of 3"));
    assertThat(said).hasCount(1);
    Tabs.of(browser.desk(Person.KARIN)).are(first, third, second);
  }

  private static final com.microsoft.playwright.Locator.DragToOptions TO_THE_LEFT =
      new com.microsoft.playwright.Locator.DragToOptions().setTargetPosition(4, 8);

  @Test
  void a_case_being_written_has_a_tab_until_it_is_saved() {
    var other = opened("A visitor comes");
    var subject = "Begun " + Customer.mark();
    karin.go("/new").page().getByLabel("Subject").fill(subject);
    assertThat(tabs.tab("New case")).isVisible();
    tabs.link(other).click();
    assertThat(karin.thread(other)).isVisible();
    assertThat(tabs.tab(subject)).isVisible();
    tabs.link(subject).click();
    assertThat(karin.page().getByLabel("Subject")).hasValue(subject);
    tabs.shown(subject);
    karin.page().getByLabel("Question").fill("Finished");
    karin.button("Save case").click();
    assertThat(karin.says("The case is saved.")).isVisible();
    assertThat(tabs.tab("New case")).hasCount(0);
    assertThat(tabs.tab(subject)).containsText("B-");
  }

  @Test
  void many_windows_that_open_one_case_at_the_same_moment_make_one_tab() {
    var number = customer.asks("All at once");
    var answers =
        karin
            .page()
            .evaluate(
                "path => Promise.all([...Array(8)].map(() => fetch(path).then(a => a.status))).then(String)",
                "/desk?queue=open&ticket=" + number);
    org.assertj.core.api.Assertions.assertThat(answers)
        .isEqualTo("200,200,200,200,200,200,200,200");
    tabs.are(number);
  }

  @Test
  void the_keyboard_reaches_everything_on_the_strip() {
    var first = opened("First");
    var second = opened("Second");
    tabs.link(first).focus();
    press("Tab");
    assertThat(tabs.closing(first)).isFocused();
    press("Enter");
    tabs.are(second);
    assertThat(tabs.link(second)).isFocused();
    var back = new Page.GetByRoleOptions().setName("Reopen the tab closed last");
    karin.page().getByRole(AriaRole.BUTTON, back).press("Enter");
    tabs.are(first, second);
    assertThat(karin.thread(first)).isVisible();
  }
}
