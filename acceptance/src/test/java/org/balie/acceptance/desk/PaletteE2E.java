package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything that has a name is found from the keyboard, wherever somebody is. */
@Requirement({"D-24", "D-53", "D-54"})
class PaletteE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  private static Locator opened(Desk desk) {
    desk.ready().page().keyboard().press("Control+k");
    var words = desk.page().locator("#palette-words");
    assertThat(words).isFocused();
    return words;
  }

  private static Locator option(Desk desk, String words) {
    return desk.page().getByRole(AriaRole.OPTION).filter(Desk.saying(words));
  }

  private static Locator group(Desk desk, String name) {
    return desk.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void a_number_leads_to_its_case_without_another_page() {
    var number = customer.asks("Found by number");
    var emma = browser.desk(Person.EMMA);
    var loads = Loads.of(emma.page());
    opened(emma).pressSequentially(number.toLowerCase(Locale.ROOT));
    emma.page().keyboard().press("Enter");
    assertThat(emma.thread(number)).isVisible();
    loads.none();
    opened(emma).fill(number.replaceAll(".*-0*", ""));
    assertThat(option(emma, number).first()).isVisible();
  }

  @Test
  void words_find_a_case_and_stand_in_no_address() {
    var mark = Customer.mark();
    var number = customer.asks(mark, "Found by words");
    var emma = browser.desk(Person.EMMA);
    var addresses = new CopyOnWriteArrayList<String>();
    emma.page().onRequest(request -> addresses.add(request.url()));
    var words = opened(emma);
    var begun = mark.substring(0, mark.length() - 2);
    Eventually.within(
        Duration.ofSeconds(10),
        () -> {
          words.fill("");
          emma.page().waitForResponse("**/palette", () -> words.fill(begun));
          return option(emma, number).count();
        },
        found -> found == 1);
    assertThat(option(emma, number)).containsText(customer.name());
    option(emma, number).click();
    assertThat(emma.thread(number)).isVisible();
    org.assertj.core.api.Assertions.assertThat(addresses)
        .noneMatch(address -> address.contains(mark.substring(0, 8)));
  }

  @Test
  void a_command_is_found_by_its_beginning() {
    var emma = browser.desk(Person.EMMA);
    Tabs.of(emma).none();
    opened(emma).fill("draf");
    assertThat(option(emma, "Drafts")).hasAttribute("aria-selected", "true");
    emma.page().keyboard().press("Enter");
    assertThat(emma.heading("Drafts").first()).isVisible();
    opened(emma).fill("my work");
    emma.page().keyboard().press("Enter");
    assertThat(emma.heading("My work")).isVisible();
    opened(emma).fill("new case");
    emma.page().keyboard().press("Enter");
    assertThat(emma.heading("New case")).isVisible();
    opened(emma).fill("sign out");
    emma.page().keyboard().press("Enter");
    emma.page().waitForURL(Desk.address("/signed-out") + "**");
  }

  @Test
  void arrows_walk_and_escape_gives_the_focus_back() {
    var emma = browser.desk(Person.EMMA);
    emma.page().getByRole(AriaRole.SEARCHBOX).focus();
    var words = opened(emma);
    words.fill("theme");
    var themes = group(emma, "Settings").getByRole(AriaRole.OPTION);
    assertThat(themes).hasCount(3);
    assertThat(themes.first()).hasAttribute("aria-selected", "true");
    words.press("ArrowDown");
    assertThat(themes.nth(1)).hasAttribute("aria-selected", "true");
    assertThat(words).hasAttribute("aria-activedescendant", themes.nth(1).getAttribute("id"));
    words.press("ArrowUp");
    words.press("ArrowUp");
    assertThat(emma.page().getByRole(AriaRole.OPTION).last()).hasAttribute("aria-selected", "true");
    words.press("Escape");
    assertThat(words).isHidden();
    assertThat(emma.page().getByRole(AriaRole.SEARCHBOX)).isFocused();
  }

  @Test
  void a_choice_of_theme_and_language_stays() {
    var pieter = browser.desk(Person.PIETER);
    opened(pieter).fill("dark");
    pieter.page().keyboard().press("Enter");
    assertThat(pieter.page().locator("html")).hasAttribute("data-theme", "dark");
    var elsewhere = browser.desk(Person.PIETER);
    assertThat(elsewhere.page().locator("html")).hasAttribute("data-theme", "dark");
    opened(elsewhere).fill("as the system");
    elsewhere.page().keyboard().press("Enter");
    assertThat(elsewhere.page().locator("html")).hasAttribute("data-theme", "system");
  }

  @Test
  void a_tab_that_is_open_is_at_hand() {
    var number = customer.asks("At hand");
    var emma = browser.open(Person.EMMA, number);
    emma.go("/drafts");
    opened(emma).fill(number);
    assertThat(group(emma, "Open work").getByRole(AriaRole.OPTION)).hasCount(1);
    emma.page().keyboard().press("Enter");
    assertThat(emma.thread(number)).isVisible();
  }

  @Test
  void pages_of_the_administration_are_offered_to_who_may_see_them() {
    var anna = Desk.in(browser.person()).signIn(Person.ANNA, "/admin/users");
    opened(anna).fill("team");
    assertThat(group(anna, "Administration")).isVisible();
    anna.page().keyboard().press("Enter");
    assertThat(anna.heading("Teams")).isVisible();
    assertThat(anna.page()).hasURL(Desk.address("/admin/teams"));
    var emma = browser.desk(Person.EMMA);
    opened(emma).fill("team");
    assertThat(option(emma, "My team")).isVisible();
    assertThat(group(emma, "Administration")).hasCount(0);
  }

  @Test
  void nothing_found_is_said() {
    var emma = browser.desk(Person.EMMA);
    opened(emma).fill("nothingatallhere");
    assertThat(emma.page().getByRole(AriaRole.STATUS).filter(Desk.saying("Nothing found")))
        .isVisible();
    emma.page().keyboard().press("Enter");
    assertThat(emma.page().getByRole(AriaRole.COMBOBOX)).isVisible();
  }
}
