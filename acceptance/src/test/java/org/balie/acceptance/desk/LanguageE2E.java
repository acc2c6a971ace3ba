package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Karin tries languages and themes; nobody else works as Karin. */
@Requirement("D-53")
class LanguageE2E {

  @RegisterExtension final Browser browser = new Browser();

  private Desk karin;

  @AfterEach
  void asItWas() {
    if (karin != null) {
      prefer("", "SYSTEM");
    }
  }

  /** Chooses by value, in whatever language the menu speaks. */
  private void prefer(String language, String theme) {
    karin.go("/desk");
    karin.page().getByRole(AriaRole.BANNER).getByText("Karin Berg").click();
    karin.page().getByRole(AriaRole.COMBOBOX).first().selectOption(language);
    karin.page().getByRole(AriaRole.COMBOBOX).last().selectOption(theme);
    var box = karin.page().getByRole(AriaRole.BANNER).getByRole(AriaRole.GROUP);
    box.getByRole(AriaRole.BUTTON).first().click();
    karin.page().waitForLoadState();
  }

  @ParameterizedTest
  @CsvSource({
    "nl-NL, nl, Alle open",
    "sv-SE, sv, Alla öppna",
    "de-DE, en, All open",
    "en-GB, en, All open"
  })
  void the_language_of_the_browser_is_spoken(String browsers, String ours, String words) {
    var person = browser.person(options -> options.setLocale(browsers));
    var emma = Desk.in(person).signIn(Person.EMMA, "/desk?queue=open");
    assertThat(emma.page().locator("html")).hasAttribute("lang", ours);
    assertThat(emma.heading(words)).isVisible();
  }

  @Test
  void a_chosen_language_stays_with_the_person() {
    karin = browser.desk(Person.KARIN);
    prefer("sv", "SYSTEM");
    assertThat(karin.page().locator("html")).hasAttribute("lang", "sv");
    var elsewhere = browser.desk(Person.KARIN);
    assertThat(elsewhere.heading("Alla öppna")).isVisible();
  }

  @Test
  void a_chosen_theme_stays_with_the_person() {
    karin = browser.desk(Person.KARIN);
    prefer("", "DARK");
    assertThat(karin.page().locator("html")).hasAttribute("data-theme", "dark");
    assertThat(karin.page().locator("body")).hasCSS("background-color", "rgb(16, 20, 26)");
    var elsewhere = browser.desk(Person.KARIN);
    assertThat(elsewhere.page().locator("html")).hasAttribute("data-theme", "dark");
  }

  @Test
  void every_page_names_its_language_and_version() {
    var emma = browser.desk(Person.EMMA);
    var foot =
        emma.page()
            .getByRole(
                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main").setExact(true));
    assertThat(foot).containsText("Balie 0");
  }
}
