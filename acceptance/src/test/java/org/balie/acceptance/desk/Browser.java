package org.balie.acceptance.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

  /** Playwright belongs to the thread that made it. */
  private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM =
      ThreadLocal.withInitial(() -> Chromium.launch(Playwright.create()));

  /** Profiles that go on from test to test, with their session and what the browser keeps. */
  private static final ThreadLocal<Map<Person, BrowserContext>> PROFILES =
      ThreadLocal.withInitial(() -> new EnumMap<>(Person.class));

  /** Whose complaints are heard; the tests of a thread follow one another. */
  private static final ThreadLocal<Browser> LISTENING = new ThreadLocal<>();

  private final Set<Person> here = EnumSet.noneOf(Person.class);
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** An own profile that nobody signed in with. */
  BrowserContext person(UnaryOperator<NewContextOptions> how) {
    LISTENING.set(this);
    var context = profile(how);
    contexts.add(context);
    return context;
  }

  BrowserContext person() {
    return person(options -> options);
  }

  private static BrowserContext profile(UnaryOperator<NewContextOptions> how) {
    var options = new NewContextOptions().setLocale("en-GB").setViewportSize(1366, 768);
    var context = CHROMIUM.get().newContext(how.apply(options));
    context.setDefaultTimeout(PATIENCE);
    context.setDefaultNavigationTimeout(2 * PATIENCE);
    context.onPage(page -> LISTENING.get().listen(page));
    return context;
  }

  /** Somebody who signed in and sees the list of open cases. */
  Desk desk(Person who) {
    return desk(who, "/desk?queue=open");
  }

  /** Somebody who signed in and sees a case. */
  Desk open(Person who, String number) {
    return desk(who, "/desk?queue=open&ticket=" + number).shows(number);
  }

  /**
   * Somebody who signed in and is at an address. The first window of a test goes on with the
   * profile of an earlier test; a second one is another session.
   */
  Desk desk(Person who, String path) {
    LISTENING.set(this);
    var window = here.add(who) ? PROFILES.get().computeIfAbsent(who, w -> kept()) : person();
    return Desk.in(window).signIn(who, path);
  }

  private static BrowserContext kept() {
    var context = profile(options -> options);
    context.onClose(PROFILES.get().values()::remove);
    return context;
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

  /** What the pages of a failed test showed: its report is often all that is left of it. */
  private void tell() {
    Stream.concat(contexts.stream(), PROFILES.get().values().stream())
        .flatMap(context -> context.pages().stream())
        .forEach(page -> System.err.println(page.url() + "\n" + shown(page)));
  }

  private static String shown(Page page) {
    try {
      return page.locator("body").ariaSnapshot();
    } catch (PlaywrightException gone) {
      return gone.getMessage();
    }
  }

  @Override
  public void afterEach(ExtensionContext test) {
    test.getExecutionException().ifPresent(failure -> tell());
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    PROFILES.get().values().forEach(profile -> List.copyOf(profile.pages()).forEach(Page::close));
    here.clear();
    var heard = List.copyOf(complaints);
    complaints.clear();
    assertThat(heard).as("what the console of the browser said").isEmpty();
  }
}
