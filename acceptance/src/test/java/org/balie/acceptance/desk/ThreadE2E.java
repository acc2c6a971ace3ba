package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A long conversation is read by kind of message, and a case is taken along on paper. */
@Requirement({"D-10", "D-54"})
class ThreadE2E {

  @RegisterExtension final Browser browser = new Browser();

  private final String mark = Customer.mark();
  private final String number = Customer.anybody().asks("Thread " + mark, "Question " + mark);

  @Test
  void messages_are_shown_by_kind_and_new_ones_too() {
    var emma = browser.open(Person.EMMA, number);
    emma.note("Note one " + mark).note("Note two " + mark);
    emma.open(number);
    emma.button("With the customer").click();
    assertThat(emma.message("Question " + mark)).isVisible();
    assertThat(emma.message("Note one " + mark)).isHidden();
    emma.button("Internal").click();
    assertThat(emma.button("Internal")).hasAttribute("aria-pressed", "true");
    assertThat(emma.message("Question " + mark)).isHidden();
    browser.open(Person.PIETER, number).note("Note three " + mark);
    assertThat(emma.message("Note three " + mark)).isVisible();
    emma.button("All messages").click();
    assertThat(emma.message("Question " + mark)).isVisible();
  }

  @Test
  void paper_has_the_case_and_nothing_around_it() {
    var emma = browser.open(Person.EMMA, number);
    var page = emma.page();
    page.evaluate("() => { window.print = () => (document.body.dataset.printed = 'yes'); }");
    emma.button("Print the case").click();
    assertThat(page.locator("body")).hasAttribute("data-printed", "yes");
    page.emulateMedia(
        new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    assertThat(emma.message("Question " + mark)).isVisible();
    assertThat(page.getByText("Printed ").first()).containsText("Emma Lindqvist");
    for (var around : new String[] {".v-rail", ".v-top", ".v-list", ".v-composer", "#act"}) {
      assertThat(page.locator(around)).isHidden();
    }
    assertThat(page.locator("body").evaluate("body => getComputedStyle(body).color"))
        .isEqualTo("rgb(27, 35, 48)");
    assertThat(page.pdf()).isNotEmpty();
  }
}
