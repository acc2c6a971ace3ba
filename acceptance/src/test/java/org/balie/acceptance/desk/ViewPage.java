package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;

/** Making and finding views, in words of the screen (English). */
record ViewPage(Desk desk) {

  static ViewPage of(Desk desk) {
    return new ViewPage(desk);
  }

  Page page() {
    return desk.page();
  }

  /** An empty form. */
  ViewPage fresh(String name) {
    desk.go("/view").ready();
    page().getByLabel("Name").fill(name);
    return this;
  }

  /** A condition of the form, used or added now. */
  Locator condition(String field) {
    var group =
        page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(field).setExact(true));
    if (!group.isVisible()) {
      desk.button("Add condition: " + field).click();
    }
    assertThat(group).isVisible();
    return group;
  }

  ViewPage words(String words) {
    condition("Words in the subject").getByRole(AriaRole.TEXTBOX).fill(words);
    return this;
  }

  ViewPage choose(String field, String... values) {
    Arrays.stream(values)
        .forEach(
            value ->
                condition(field)
                    .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(value).setExact(true))
                    .check());
    return this;
  }

  Locator matches() {
    return page().locator("#viewing\\:matches");
  }

  ViewPage save() {
    page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true))
        .click();
    page().waitForURL("**/desk?view=*");
    return this;
  }

  /** The id, when the view is on the desk. */
  String id() {
    return page().url().replaceAll(".*view=([0-9a-f-]{36}).*", "$1");
  }

  /** A view with these words in the subject, made and on the desk. */
  static ViewPage ofSubject(Desk desk, String name, String words) {
    return of(desk).fresh(name).words(words).save();
  }

  Locator inRail(String name) {
    return page()
        .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main").setExact(true))
        .getByRole(AriaRole.LINK)
        .filter(Desk.saying(name));
  }

  /** As somebody who has it and wants it no longer. */
  void discard() {
    desk.go("/view?id=" + id()).button("Delete view").click();
    assertThat(desk.says("The view is deleted.")).isVisible();
  }
}
