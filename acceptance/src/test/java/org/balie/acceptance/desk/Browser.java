package org.balie.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.balie.acceptance.Chromium;
import org.balie.acceptance.Place;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium. Every person has cookies of their own; all windows close after a
 * test, and a script error or a violation of the content security policy fails it.
 */
final class Browser implements AfterEachCallback {

  private static final double PATIENCE = 15_000;

  /** A thread's own: Playwright belongs to the thread that made it. */
  private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM =
      ThreadLocal.withInitial(() -> Chromium.launch(Playwright.create()));

  /** Cookies of those who signed in before. */
  private static final Map<Person, List<Cookie>> SIGNED_IN = new ConcurrentHashMap<>();

  private final Set<Person> here = EnumSet.noneOf(Person.class);
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** An own profile that nobody signed in with. */
  BrowserContext person(UnaryOperator<NewContextOptions> how) {
    var options = new NewContextOptions().setLocale("en-GB").setViewportSize(1366, 768);
    var context = CHROMIUM.get().newContext(how.apply(options));
    context.setDefaultTimeout(PATIENCE);
    context.setDefaultNavigationTimeout(2 * PATIENCE);
    context.onPage(this::listen);
    contexts.add(context);
    return context;
  }

  BrowserContext person() {
    return person(options -> options);
  }

  /**
   * Somebody who signed in and sees the list of open cases. The first window of a test may go on
   * with a session of an earlier test; a second one is another session.
   */
  Desk desk(Person who) {
    var window = person();
    if (here.add(who)) {
      window.addCookies(SIGNED_IN.getOrDefault(who, List.of()));
    }
    var desk = Desk.in(window).signIn(who, "/desk?queue=open");
    SIGNED_IN.put(who, window.cookies());
    return desk;
  }

  private void listen(Page page) {
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type()) && ours(page.url()) && unexpected(message.text())) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
  }

  private static boolean ours(String address) {
    return address.startsWith(Place.of("BALIE_AGENT_URL"));
  }

  /** An address that answers 404 is the business of the test that asks for it. */
  private static boolean unexpected(String words) {
    return !words.startsWith("Failed to load resource");
  }

  List<String> complaints() {
    return complaints;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    here.clear();
    var heard = List.copyOf(complaints);
    complaints.clear();
    assertThat(heard).as("what the console of the browser said").isEmpty();
  }
}
