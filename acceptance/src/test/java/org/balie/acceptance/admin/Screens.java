package org.balie.acceptance.admin;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.balie.acceptance.Chromium;
import org.balie.acceptance.Place;

/** A real browser in front of the agents' side. Each person has a window of their own. */
final class Screens implements AutoCloseable {

  private final Playwright playwright = Playwright.create();
  private final Browser browser = Chromium.launch(playwright);
  private final String home = Place.of("BALIE_AGENT_URL");
  private final List<String> violations = new ArrayList<>();

  /** A window that nobody signed in to. */
  Page fresh() {
    BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("en"));
    context.setDefaultTimeout(15_000);
    var page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy") && page.url().startsWith(home)) {
            violations.add(page.url() + ": " + message.text());
          }
        });
    return page;
  }

  /** A window with somebody who signed in at the provider. */
  Page of(String person) {
    var page = fresh();
    page.navigate(home + "/");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person)).first().click();
    page.waitForURL(url -> url.startsWith(home) && !url.contains("/callback"));
    return page;
  }

  /** Opens a page; the answer's status. */
  int open(Page page, String path) {
    var answer = page.navigate(home + path);
    // A page that hears of the end of its session reloads itself: where both meet there is no
    // answer.
    return (answer == null ? page.navigate(home + path) : answer).status();
  }

  String address(String path) {
    return home + path;
  }

  /** What broke the content policy of our pages so far. */
  List<String> violations() {
    return violations;
  }

  static void click(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  static String heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).innerText();
  }

  static String message(Page page) {
    return page.locator(".c-say").first().innerText();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
