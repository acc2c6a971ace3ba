package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The help shows the keys that work, and letters can be switched off (WCAG 2.1.4). */
@Requirement({"D-53", "D-54"})
class KeysE2E {

  @RegisterExtension final Browser browser = new Browser();

  private Desk karin;

  @AfterEach
  void letters_on() {
    if (karin != null) {
      letters(browser.desk(Person.KARIN), true);
    }
  }

  private static Locator help(Desk desk, String name) {
    return desk.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
  }

  private static void letters(Desk desk, boolean wanted) {
    desk.menu().click();
    desk.page().getByLabel("Letters alone are keys").setChecked(wanted);
    desk.button("Apply").click();
    assertThat(desk.page().locator("html"))
        .hasAttribute("data-balie-letters", wanted ? "on" : "off");
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, Keyboard shortcuts, Next case",
    "nl-NL, Sneltoetsen, Volgende zaak",
    "sv-SE, Kortkommandon, Nästa ärende"
  })
  void a_question_mark_shows_all_keys_in_the_language_of_the_person(
      String locale, String title, String line) {
    var person = browser.person(options -> options.setLocale(locale));
    var emma = Desk.in(person).signIn(Person.EMMA, "/desk?queue=open");
    emma.ready().page().keyboard().press("?");
    assertThat(help(emma, title)).isVisible();
    assertThat(help(emma, title)).containsText(line);
    assertThat(help(emma, title).getByText("Alt + Shift + Page Up")).isVisible();
    emma.page().keyboard().press("Escape");
    assertThat(help(emma, title)).isHidden();
  }

  @Test
  void the_menu_shows_them_without_a_key() {
    var emma = browser.desk(Person.EMMA);
    emma.menu().click();
    emma.button("Keyboard shortcuts").click();
    assertThat(help(emma, "Keyboard shortcuts")).isVisible();
  }

  @Test
  void letters_switched_off_do_nothing_on_any_machine() {
    karin = browser.desk(Person.KARIN);
    letters(karin, false);
    var elsewhere = browser.desk(Person.KARIN);
    elsewhere.ready().page().keyboard().press("?");
    assertThat(help(elsewhere, "Keyboard shortcuts")).isHidden();
    elsewhere.page().keyboard().press("/");
    assertThat(elsewhere.page().getByRole(AriaRole.SEARCHBOX)).not().isFocused();
    elsewhere.page().keyboard().press("Control+k");
    assertThat(elsewhere.page().getByRole(AriaRole.COMBOBOX)).isFocused();
    elsewhere.page().keyboard().press("Escape");
    letters(elsewhere, true);
    elsewhere.ready().page().keyboard().press("?");
    assertThat(help(elsewhere, "Keyboard shortcuts")).isVisible();
  }

  @Test
  void while_somebody_types_letters_are_letters() {
    var emma = browser.desk(Person.EMMA);
    var search = emma.page().getByRole(AriaRole.SEARCHBOX);
    search.pressSequentially("n?x1");
    assertThat(search).hasValue("n?x1");
    assertThat(help(emma, "Keyboard shortcuts")).isHidden();
  }
}
