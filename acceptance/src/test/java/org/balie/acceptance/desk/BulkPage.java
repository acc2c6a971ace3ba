package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Choosing and changing many cases, in words of the screen (English). */
record BulkPage(Desk desk) {

  Locator box(String number) {
    return desk.page()
        .getByRole(
            AriaRole.CHECKBOX,
            new Page.GetByRoleOptions().setName("Select " + number).setExact(true));
  }

  Locator bar() {
    return desk.page().locator("[data-balie-bar]");
  }

  Locator progress() {
    return desk.page().locator("[data-balie-progress]");
  }

  Locator dialog(String what) {
    bar().getByText("Change…").click();
    var dialog =
        desk.page()
            .getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Change the selected cases"));
    dialog.getByLabel("Change", new Locator.GetByLabelOptions().setExact(true)).selectOption(what);
    return dialog;
  }

  static void begin(Locator dialog) {
    Desk.press(dialog, "Change the cases");
  }

  /** Chooses all on the page. */
  void all() {
    desk.page().getByLabel("Select all on this page").check();
  }

  /** How far the change is, or how it ended. */
  void says(String words) {
    assertThat(progress()).containsText(words);
  }
}
