package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.regex.Pattern;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sign-in at a provider that we did not write: Keycloak, with its own screens. */
@Tag("keycloak")
@Requirement({"K-02", "D-41", "C-06"})
class KeycloakE2E {

  private static final String AGENT = "frida";
  private static final String WITHOUT_ROLE = "gustav";
  private static final String DISABLED = "hanna";
  private static final String LIST = "/desk?queue=open";

  @RegisterExtension final Browser browser = new Browser();

  @Test
  void somebody_signs_in_and_is_known_by_name_and_role() {
    var frida = signedIn(browser.person());
    assertThat(frida.menu()).hasAccessibleName(Pattern.compile("Frida Holm"));
  }

  @Test
  void two_tabs_sign_in_at_the_same_time() {
    var person = browser.person();
    var one = Desk.in(person).go(LIST);
    var two = Desk.in(person).go(LIST);
    fill(one, AGENT, password());
    assertThat(one.list()).isVisible();
    // Keycloak notices in the waiting tab that somebody signed in, and goes on by itself.
    two.list().waitFor();
  }

  @Test
  void a_wrong_password_is_the_providers_business_and_signs_nobody_in() {
    var person = browser.person();
    var frida = Desk.in(person).go(LIST);
    fill(frida, AGENT, "not her password");
    assertThat(frida.page().getByText("Invalid username or password")).isVisible();
    nobodyIsSignedIn(person);
    fill(frida, AGENT, password());
    assertThat(frida.list()).isVisible();
  }

  @Test
  void somebody_the_provider_disabled_does_not_get_in() {
    var person = browser.person();
    var hanna = Desk.in(person).go(LIST);
    fill(hanna, DISABLED, password());
    assertThat(hanna.page().getByText("Account is disabled")).isVisible();
    nobodyIsSignedIn(person);
  }

  @Test
  void signing_out_here_signs_out_there() {
    var frida = signedIn(browser.person());
    frida.signOut();
    frida.go(LIST);
    assertThat(signInForm(frida)).isVisible();
  }

  @Test
  void signing_out_there_signs_out_here() {
    var person = browser.person();
    var frida = signedIn(person);
    var provider = person.newPage();
    provider.navigate(Place.of("KEYCLOAK_ISSUER") + "/protocol/openid-connect/logout");
    provider.getByRole(AriaRole.BUTTON, named("Logout")).click();
    Eventually.within(Duration.ofSeconds(30), () -> status(person), status -> status != 200);
    frida.go(LIST);
    assertThat(signInForm(frida)).isVisible();
  }

  @Test
  void a_session_that_is_lost_here_is_made_again_without_a_password() {
    var person = browser.person();
    // An open page notices by itself and goes to the provider: it would cross the way of this one.
    signedIn(person).page().close();
    person.clearCookies(new BrowserContext.ClearCookiesOptions().setName("balie"));
    assertThat(Desk.in(person).go(LIST).list()).isVisible();
  }

  @Test
  void somebody_without_a_role_is_told_whom_to_ask() {
    var gustav = Desk.in(browser.person()).go(LIST);
    fill(gustav, WITHOUT_ROLE, password());
    assertThat(gustav.page().getByText("Ask your administrator").first()).isVisible();
    assertThat(gustav.list()).hasCount(0);
  }

  private static Desk signedIn(BrowserContext person) {
    var frida = Desk.in(person).go(LIST);
    fill(frida, AGENT, password());
    assertThat(frida.list()).isVisible();
    return frida;
  }

  private static void fill(Desk somebody, String name, String password) {
    signInForm(somebody).fill(name);
    var page = somebody.page();
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
    page.getByRole(AriaRole.BUTTON, named("Sign In")).click();
  }

  private static Locator signInForm(Desk somebody) {
    return somebody.page().getByLabel("Username or email");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static String password() {
    return Place.of("KEYCLOAK_PASSWORD");
  }

  private static int status(BrowserContext person) {
    var options = RequestOptions.create().setMaxRedirects(0);
    return person.request().get(Desk.address("/desk"), options).status();
  }

  private static void nobodyIsSignedIn(BrowserContext person) {
    assertThat(status(person)).isIn(302, 303);
  }
}
