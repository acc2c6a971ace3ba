package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Conversations on the strip of work tabs: an agent works on a case and misses no visitor. */
@Requirement("K-07")
class ChatTabsE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String ada = "Ada " + mark;
  private final String bo = "Bo " + mark;

  private Visitor visitor(String name) {
    return Visitor.on(browser.person()).asks(name, "", "A question " + name);
  }

  private static void says(Locator tab, String beginning) {
    assertThat(tab).hasAccessibleName(Pattern.compile("^" + beginning + " .*"));
  }

  private static void saysNothing(Locator tab) {
    assertThat(tab).hasAccessibleName(Pattern.compile("^(Ada|Bo) .*"));
  }

  @Test
  void a_visitor_who_writes_while_the_agent_is_at_a_case_is_seen_and_answered() {
    var chats = Chats.of(browser, Person.EMMA);
    var first = visitor(ada);
    visitor(bo);
    chats.accept(ada).answer(ada, "I look").accept(bo);
    var tabs = Tabs.of(chats.desk());
    says(tabs.link(bo), "Waits for an answer:");
    chats.answer(bo, "I look too");
    saysNothing(tabs.link(bo));
    chats.desk().open(Customer.anybody().asks("Between two chats"));
    first.says("Are you there?");
    first.says("Hello?");
    says(tabs.link(ada), "2 new:");
    saysNothing(tabs.link(bo));
    assertThat(status(chats, "New message from " + ada)).hasCount(1);
    tabs.link(ada).press("Enter");
    assertThat(chats.entry(ada, "Hello?")).isVisible();
    assertThat(chats.room(ada).getByLabel("Your answer")).isFocused();
    says(tabs.link(ada), "Waits for an answer:");
    chats.desk().page().keyboard().type("Here I am");
    chats.desk().page().keyboard().press("Enter");
    assertThat(first.entry("Here I am")).isVisible();
    saysNothing(tabs.link(ada));
    chats.end(ada);
    chats.end(bo);
    assertThat(tabs.tab(mark)).hasCount(0);
  }

  private static Locator status(Chats chats, String words) {
    return chats.desk().page().getByRole(AriaRole.STATUS).filter(Desk.saying(words));
  }

  @Test
  void two_chats_stand_side_by_side() {
    var chats = Chats.of(browser, Person.EMMA);
    chats.desk().page().setViewportSize(1366, 768);
    visitor(ada);
    visitor(bo);
    chats.accept(ada).accept(bo);
    var tabs = Tabs.of(chats.desk());
    tabs.shown(bo);
    var loads = Loads.of(chats.desk().page());
    tabs.link(ada).click();
    assertThat(chats.room(ada).getByLabel("Your answer")).isFocused();
    tabs.shown(ada);
    loads.none();
    var left = chats.room(ada).boundingBox();
    var right = chats.room(bo).boundingBox();
    assertThat(right.y).isEqualTo(left.y);
    assertThat(right.x).isGreaterThanOrEqualTo(left.x + left.width);
    chats.end(ada);
    chats.end(bo);
  }

  @Test
  void a_chat_goes_on_on_another_machine_and_its_tab_goes_when_its_end_was_seen() {
    var chats = Chats.of(browser, Person.EMMA);
    var visitor = visitor(ada);
    chats.accept(ada).answer(ada, "I look");
    var emma = chats.desk();
    emma.open(Customer.anybody().asks("Meanwhile"));
    visitor.says("One more thing");
    var elsewhere = browser.desk(Person.EMMA).ready();
    var tabs = Tabs.of(elsewhere);
    says(tabs.link(ada), "1 new:");
    assertThat(tabs.closing(ada)).hasCount(0);
    tabs.link(ada).click();
    var there = new Chats(elsewhere);
    assertThat(there.entry(ada, "One more thing")).isVisible();
    there.answer(ada, "From another machine");
    assertThat(visitor.entry("From another machine")).isVisible();
    saysNothing(Tabs.of(emma).link(ada));

    elsewhere.go("/desk?queue=open").ready();
    visitor.press("End the chat");
    assertThat(Tabs.of(emma).tab(ada)).containsText("Chat ended");
    says(tabs.link(ada), "New activity:");
    tabs.link(ada).click();
    assertThat(there.entry(ada, "The visitor ended the chat")).isVisible();
    assertThat(tabs.tab(ada)).hasCount(0);
    assertThat(Tabs.of(emma).tab(ada)).hasCount(0);
  }

  @Test
  void the_tab_of_a_chat_is_not_closed_and_goes_with_the_chat_to_a_colleague() {
    var pieter = Chats.of(browser, Person.PIETER);
    var chats = Chats.of(browser, Person.EMMA);
    visitor(ada);
    chats.accept(ada);
    var emma = chats.desk();
    var tabs = Tabs.of(emma);
    tabs.link(ada).focus();
    emma.page().keyboard().press("x");
    assertThat(status(chats, "stays until the chat has ended")).hasCount(1);
    assertThat(tabs.tab(ada)).hasCount(1);
    chats.handOver(ada, "Pieter Jansen");
    assertThat(tabs.tab(ada)).hasCount(0);
    pieter.accept(ada);
    assertThat(Tabs.of(pieter.desk()).tab(ada)).hasCount(1);
    pieter.end(ada);
    assertThat(Tabs.of(pieter.desk()).tab(ada)).hasCount(0);
  }

  @Test
  void a_chat_that_is_over_takes_no_place_among_the_tabs() {
    var chats = Chats.of(browser, Person.KARIN);
    var karin = chats.desk();
    var tabs = Tabs.of(karin).none();
    visitor(ada);
    chats.accept(ada).end(ada);
    assertThat(tabs.tab(ada)).hasCount(0);
    var first = Customer.anybody().asks("First");
    var second = Customer.anybody().asks("Second");
    var third = Customer.anybody().asks("Third");
    karin.open(first).open(second).open(third).ready();
    karin.page().keyboard().press("Shift+H");
    tabs.are(first, third, second);
  }
}
