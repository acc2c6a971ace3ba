package org.balie.acceptance.desk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at pages on one screen, in both themes where colours are looked at: with axe, and for a bar
 * to scroll sideways. Remembers what it saw.
 */
final class Inspection {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final boolean EVERY = Boolean.getBoolean("balie.looks.every");

  /** What can differ between two themes of the same markup and measures. */
  private static final List<String> SEEN = List.of("color-contrast");

  /** The page itself, or a part of it that is no table, list or strip made to be moved sideways. */
  private static final String TOO_WIDE =
      """
      root => [root, ...root.querySelectorAll('body *')]
        .filter(e => e === root || ['auto', 'scroll'].includes(getComputedStyle(e).overflowX))
        .filter(e => !e.matches('textarea, pre, [role=region][tabindex], [data-balie-strip]'))
        .filter(e => e.scrollWidth > e.clientWidth)
        .map(e => (e.id || e.className || e.tagName) + ' ' + (e.scrollWidth - e.clientWidth) + ' px too wide')
      """;

  private static final String HREFS = "links => links.map(link => link.getAttribute('href'))";

  private final Look look;
  private final Set<String> visited = new TreeSet<>();
  private final Set<String> dialogs = new TreeSet<>();
  private final Set<String> links = new TreeSet<>();
  private final List<String> findings = new ArrayList<>();

  Inspection(Look look) {
    this.look = look;
  }

  List<String> findings() {
    return findings;
  }

  Set<String> visited() {
    return visited;
  }

  /** A link that was seen and leads to this view. */
  Optional<String> linkTo(String view) {
    return links.stream().filter(link -> link.startsWith(view + "?")).findFirst();
  }

  /** One state of a page, with every dialog of the page that was not seen before. */
  void see(Desk desk, String state) {
    look(desk.page(), state);
    var openers = desk.page().locator("[data-balie-open]:visible");
    for (var i = 0; i < openers.count(); i++) {
      var name = openers.nth(i).getAttribute("data-balie-open");
      if (!dialogs.add(place(desk.page(), openers.nth(i)) + "#" + name)) {
        continue;
      }
      openers.nth(i).click();
      desk.page().locator("dialog[open]").waitFor();
      look(desk.page(), state + " dialog " + name);
      desk.page().keyboard().press("Escape");
      desk.page()
          .locator("dialog[open]")
          .waitFor(
              new Locator.WaitForOptions()
                  .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }
  }

  /** One state of a page that no agent sees. */
  void see(Page page, String state) {
    look(page, state);
  }

  /** What opens from the frame around all pages is the same on each. */
  private static String place(Page page, Locator opener) {
    var own = (Boolean) opener.evaluate("button => button.closest('main') !== null");
    return own ? URI.create(page.url()).getPath() : "";
  }

  /**
   * No page has frames: the page itself is asked, not a second one opened for the sum. Colours are
   * the same on every screen, and the dearest question: of the narrow one only in the long run.
   */
  private List<Rule> broken(Page page, ColorScheme scheme) {
    var axe = new AxeBuilder(page).setLegacyMode(true);
    if (!inColour()) {
      return axe.withTags(RULES).disableRules(SEEN).analyze().getViolations();
    }
    return (scheme == ColorScheme.LIGHT ? axe.withTags(RULES) : axe.withRules(SEEN))
        .analyze()
        .getViolations();
  }

  private boolean inColour() {
    return look == Look.WIDE || EVERY;
  }

  private List<ColorScheme> themes() {
    return inColour() ? List.of(ColorScheme.LIGHT, ColorScheme.DARK) : List.of(ColorScheme.LIGHT);
  }

  private void look(Page page, String state) {
    visited.add(URI.create(page.url()).getPath().replaceAll("\\.xhtml$", ""));
    ((List<?>) page.locator("a[href^='/']").evaluateAll(HREFS))
        .forEach(href -> links.add(href.toString()));
    ((List<?>) page.locator("html").evaluate(TOO_WIDE))
        .forEach(part -> findings.add(state + ": " + part));
    for (var scheme : themes()) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      look(page, scheme, state);
    }
  }

  private void look(Page page, ColorScheme scheme, String state) {
    broken(page, scheme)
        .forEach(
            rule ->
                rule.getNodes()
                    .forEach(
                        node ->
                            findings.add(
                                scheme
                                    + " "
                                    + state
                                    + ": "
                                    + rule.getId()
                                    + " "
                                    + node.getHtml())));
    var file = look + "-" + scheme + "-" + state.replaceAll("[^A-Za-z0-9]+", "-") + ".png";
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screens", file.toLowerCase(java.util.Locale.ROOT))));
  }
}
