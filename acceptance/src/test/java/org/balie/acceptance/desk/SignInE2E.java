package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in, with a provider that fails in every way it can. */
@Requirement({"K-02", "D-41", "D-61", "C-06"})
class SignInE2E {

  private static final String REFUSED = "You could not be signed in";

  @RegisterExtension final Browser browser = new Browser();

  @AfterEach
  void heal() {
    Neighbours.heal();
  }

  private static void nobodyIsSignedIn(BrowserContext person) {
    var answer =
        person.request().get(Desk.address("/desk"), RequestOptions.create().setMaxRedirects(0));
    assertThat(answer.status()).isIn(302, 303);
    assertThat(answer.headers().get("location")).doesNotStartWith(Desk.address("/desk"));
  }

  @ParameterizedTest
  @CsvSource({"/desk?queue=open, All open", "/new, New case"})
  void two_tabs_sign_in_at_the_same_time_and_each_lands_where_it_wanted(
      String second, String heading) {
    var person = browser.person();
    var one = Desk.in(person).go("/desk?queue=open");
    var two = Desk.in(person).go(second);
    one.choose(Person.EMMA);
    assertThat(one.heading("All open")).isVisible();
    two.choose(Person.EMMA);
    assertThat(two.heading(heading)).isVisible();
  }

  @Test
  void the_first_of_two_tabs_comes_back_last() {
    var person = browser.person();
    var one = Desk.in(person).go("/desk?queue=open");
    var two = Desk.in(person).go("/new");
    two.choose(Person.EMMA);
    one.choose(Person.EMMA);
    assertThat(two.heading("New case")).isVisible();
    assertThat(one.list()).isVisible();
  }

  /**
   * The container keeps one question per session: the answer to the first does not fit any more.
   */
  @Test
  void a_tab_that_asks_while_another_is_being_answered_keeps_nobody_out() {
    var person = browser.person();
    var one = Desk.in(person).go("/desk?queue=open");
    Neighbours.fault("oidc", "token-late");
    var leaves = new Locator.ClickOptions().setNoWaitAfter(true);
    comesBack(one, () -> one.button(Person.EMMA.title()).click(leaves));
    var two = Desk.in(person);
    comesBack(
        two,
        () -> two.page().evaluate("address => { location.href = address; }", Desk.address("/new")));
    Neighbours.heal();
    assertThat(one.list()).isVisible();
    assertThat(two.heading("New case")).isVisible();
  }

  private static void comesBack(Desk tab, Runnable way) {
    tab.page().waitForRequest(request -> request.url().contains("/callback"), way);
  }

  @Test
  void a_session_lost_on_the_way_is_no_obstacle() {
    var person = browser.person();
    var emma = Desk.in(person).go("/desk?queue=open");
    person.clearCookies(new BrowserContext.ClearCookiesOptions().setName("balie"));
    emma.choose(Person.EMMA);
    assertThat(emma.list()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({
    "access-denied, refused or cancelled",
    "temporarily-unavailable, reported an error",
    "server-error, reported an error"
  })
  void what_the_provider_reports_is_said(String fault, String words) {
    Neighbours.fault("oidc", fault);
    var person = browser.person();
    var emma = Desk.in(person).go("/desk");
    assertThat(emma.heading(REFUSED)).isVisible();
    assertThat(emma.page().getByText(words)).isVisible();
    nobodyIsSignedIn(person);
  }

  @Test
  void a_provider_that_is_down_is_said() {
    Neighbours.fault("oidc", "down");
    var person = browser.person();
    var emma = Desk.in(person).go("/desk");
    assertThat(emma.heading(REFUSED)).isVisible();
    assertThat(emma.page().getByText("does not answer")).isVisible();
    Neighbours.heal();
    emma.page()
        .getByText("Try again", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
        .click();
    emma.choose(Person.EMMA);
    assertThat(emma.list()).isVisible();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "token-server-error",
        "wrong-issuer",
        "wrong-audience",
        "wrong-signature",
        "wrong-nonce",
        "missing-nonce",
        "wrong-state",
        "expired-token",
        "not-yet-valid",
        "alg-none",
        "unknown-kid"
      })
  void a_token_that_is_not_in_order_signs_nobody_in(String fault) {
    Neighbours.fault("oidc", fault);
    var person = browser.person();
    var emma = Desk.in(person).go("/desk");
    emma.choose(Person.EMMA);
    assertThat(emma.heading(REFUSED)).isVisible();
    nobodyIsSignedIn(person);
  }

  @Test
  @Requirement("D-41")
  void a_sign_in_without_a_second_factor_is_refused_and_told_so() {
    Neighbours.fault("oidc", "missing-amr");
    var person = browser.person();
    var emma = Desk.in(person).go("/desk?queue=open");
    emma.choose(Person.EMMA);
    assertThat(emma.heading(REFUSED)).isVisible();
    assertThat(emma.page().getByText("Balie demands a second factor")).isVisible();
    nobodyIsSignedIn(person);
    Neighbours.heal();
    emma.go("/desk?queue=open");
    assertThat(emma.list()).isVisible();
  }

  @Test
  void after_a_refusal_the_next_attempt_works() {
    Neighbours.fault("oidc", "wrong-signature");
    var emma = Desk.in(browser.person()).go("/desk?queue=open");
    emma.choose(Person.EMMA);
    assertThat(emma.heading(REFUSED)).isVisible();
    Neighbours.heal();
    emma.go("/desk?queue=open");
    assertThat(emma.list()).isVisible();
  }

  @Test
  void claims_of_another_make_of_provider_that_name_nobody_are_refused() {
    Neighbours.claims("keycloak");
    var person = browser.person();
    var emma = Desk.in(person).go("/desk");
    emma.choose(Person.EMMA);
    assertThat(emma.heading(REFUSED)).isVisible();
    assertThat(emma.page().getByText("did not tell who you are")).isVisible();
    nobodyIsSignedIn(person);
  }

  @Test
  void somebody_without_a_role_is_told_whom_to_ask() {
    var olle = Desk.in(browser.person()).go("/desk");
    olle.choose(Person.OLLE);
    assertThat(olle.page().getByText("Ask your administrator").first()).isVisible();
    assertThat(olle.list()).hasCount(0);
  }
}
