package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The strip of work tabs. */
record Tabs(Desk desk) {

  static Tabs of(Desk desk) {
    return new Tabs(desk);
  }

  private Locator strip() {
    return desk.page()
        .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Open work"));
  }

  Locator all() {
    return strip().getByRole(AriaRole.LISTITEM);
  }

  Locator tab(String words) {
    return all().filter(Desk.saying(words));
  }

  Locator link(String words) {
    return tab(words).getByRole(AriaRole.LINK);
  }

  Locator closing(String words) {
    return tab(words).getByRole(AriaRole.BUTTON);
  }

  /** From left to right. */
  void are(String... words) {
    assertThat(all()).hasCount(words.length);
    for (var i = 0; i < words.length; i++) {
      assertThat(all().nth(i)).containsText(words[i]);
    }
  }

  /** Which of them this window shows. */
  void shown(String words) {
    assertThat(strip().locator("[aria-current]")).hasCount(1);
    assertThat(link(words)).hasAttribute("aria-current", "page");
  }

  void hasNews(String words) {
    assertThat(link(words)).hasAccessibleName(Pattern.compile("^New activity: "));
  }

  void hasNoNews(String words) {
    assertThat(link(words)).not().hasAccessibleName(Pattern.compile("^New activity: "));
  }

  /** Closes whatever was open, but chats: their tabs go by themselves. */
  Tabs none() {
    desk.ready();
    var closing = all().getByRole(AriaRole.BUTTON);
    for (var left = closing.count(); left > 0; left--) {
      closing.first().click();
      assertThat(closing).hasCount(left - 1);
    }
    return this;
  }
}
