package org.balie.acceptance.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;
import org.balie.acceptance.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long somebody is signed in, and where the agents' side can be reached. */
@Requirement({"K-02", "D-41"})
class SessionE2E {

  private static final String CHOOSE = "Choose an account";

  @RegisterExtension final Browser browser = new Browser();

  private final Customer customer = Customer.anybody();

  private static Cookie cookie(BrowserContext person) {
    return person.cookies().stream()
        .filter(cookie -> "balie".equals(cookie.name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_session_gets_another_id_at_sign_in() {
    var person = browser.person();
    var emma = Desk.in(person).go("/desk?queue=open");
    var before = cookie(person).value;
    emma.choose(Person.EMMA);
    emma.list().waitFor();
    assertThat(cookie(person).value).isNotEqualTo(before);
  }

  @Test
  void the_cookie_is_for_the_server_and_this_site_alone() {
    var person = browser.person();
    Desk.in(person).signIn(Person.EMMA, "/desk?queue=open");
    assertThat(cookie(person).httpOnly).isTrue();
    assertThat(cookie(person).sameSite).isEqualTo(SameSiteAttribute.LAX);
    assertThat(cookie(person).expires).isEqualTo(-1);
  }

  @Test
  void over_tls_the_cookie_never_goes_out_in_the_clear() {
    var person = browser.person(options -> options.setIgnoreHTTPSErrors(true));
    var emma = Desk.in(person);
    emma.page().navigate(Place.of("BALIE_INTERNAL_TLS_URL") + "/desk?queue=open");
    emma.choose(Person.EMMA);
    emma.list().waitFor();
    assertThat(emma.page().url()).startsWith("https://");
    assertThat(cookie(person).secure).isTrue();
    var answer = emma.page().reload();
    assertThat(answer.headers()).containsKey("strict-transport-security");
  }

  @Test
  void signing_out_ends_it_here_and_at_the_provider() {
    var person = browser.person();
    var emma = Desk.in(person).signIn(Person.EMMA, "/desk?queue=open");
    emma.signOut();
    emma.go("/desk");
    assertThat(emma.heading(CHOOSE)).isVisible();
  }

  @Test
  void the_next_person_at_the_same_browser_finds_nothing_of_the_last() {
    var number = customer.asks("Shared machine");
    var person = browser.person();
    var emma = Desk.in(person).signIn(Person.EMMA, "/desk?queue=open").open(number);
    emma.replyText().fill("Words of Emma");
    emma.signOut();
    emma.signIn(Person.PIETER, "/desk?queue=open").open(number);
    assertThat(emma.page().getByText(Person.PIETER.title()).first()).isVisible();
    assertThat(emma.replyText()).hasValue("");
  }

  @Test
  void the_provider_ends_the_session_without_a_browser() {
    var person = browser.person();
    var emma = Desk.in(person).signIn(Person.PIETER, "/desk?queue=open");
    Neighbours.endSessionsOf(Person.PIETER);
    Eventually.within(
        Duration.ofSeconds(25),
        () ->
            person
                .request()
                .get(Desk.address("/desk"), RequestOptions.create().setMaxRedirects(0))
                .status(),
        status -> status != 200);
    emma.go("/desk");
    assertThat(emma.heading(CHOOSE)).isVisible();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/desk",
        "/desk.xhtml",
        "/new",
        "/customer",
        "/sign-in-trouble",
        "/signed-out",
        "/callback",
        "/icons.svg",
        "/files/x",
        "/health",
        "/health/ready",
        "/metrics",
        "/openapi",
        "/jakarta.faces.resource/css/tokens.css?ln=balie"
      })
  void the_public_port_shows_nothing_of_the_agents(String path) {
    var address = Place.of("BALIE_PUBLIC_URL") + path;
    var answer =
        browser.person().request().get(address, RequestOptions.create().setMaxRedirects(0));
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).doesNotContain("Balie", "Payara", "jakarta");
  }
}
