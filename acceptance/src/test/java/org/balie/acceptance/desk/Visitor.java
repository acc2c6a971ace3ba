package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.balie.acceptance.Place;

/** Somebody on the library's page with the chat. */
record Visitor(Page page) {

  static Visitor on(BrowserContext somebody, String site) {
    return new Visitor(somebody.newPage()).go(site);
  }

  static Visitor on(BrowserContext somebody) {
    return on(somebody, "library");
  }

  private Visitor go(String site) {
    page.navigate(Place.of("LANDSCAPE_URL") + "/library/chat?lang=en&site=" + site);
    return this;
  }

  FrameLocator frame() {
    return page.frameLocator("balie-chat iframe");
  }

  Visitor opens() {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chat")).click();
    return this;
  }

  Visitor asks(String name, String email, String text) {
    opens();
    frame().getByLabel("Your name").fill(name);
    frame().getByLabel("Your e-mail address").fill(email);
    frame().getByLabel("Your question").fill(text);
    frame().getByLabel("You may keep what I write").check();
    press("Start the chat");
    assertThat(entry(text)).isVisible();
    return this;
  }

  Visitor press(String name) {
    button(name).click();
    return this;
  }

  private Locator button(String name) {
    return frame()
        .getByRole(
            AriaRole.BUTTON, new FrameLocator.GetByRoleOptions().setName(name).setExact(true));
  }

  Visitor says(String words) {
    frame().getByLabel("Your message").fill(words);
    return press("Send");
  }

  Locator entry(String words) {
    return frame().getByRole(AriaRole.LOG).locator(".entry").filter(Desk.saying(words));
  }

  /** What is said of how it stands. */
  Locator state() {
    return frame().locator("#state");
  }
}
