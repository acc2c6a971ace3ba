package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OidcRefusalTest {
  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    browser = Browser.at(LANDSCAPE);
  }

  private Map<String, String> proper() throws Exception {
    return Browser.exchange(browser.choose("emma", Browser.request()).get("code"));
  }

  private String refusal(Map<String, String> exchange) throws Exception {
    return browser.tokens(exchange).path("error").asText();
  }

  @ParameterizedTest
  @CsvSource({
    "redirect_uri, http://localhost:9/callback/",
    "redirect_uri, http://evil.example/callback",
    "redirect_uri, ''",
    "client_id, somebody"
  })
  void an_address_that_is_not_registered_gets_nothing(String name, String value) throws Exception {
    var request = Browser.request();
    request.put(name, value);
    var answer = browser.authorize(request);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "response_type, token, unsupported_response_type",
    "scope, profile, invalid_scope",
    "response_mode, fragment, invalid_request",
    "code_challenge_method, S256, invalid_request"
  })
  void other_mistakes_are_told_to_the_application(String name, String value, String error)
      throws Exception {
    var request = Browser.request();
    request.put(name, value);

    assertThat(Browser.answered(browser.authorize(request)))
        .containsEntry("error", error)
        .containsEntry("state", "a-state");
  }

  @ParameterizedTest
  @CsvSource({
    "client_secret, wrong, invalid_client",
    "client_secret, '', invalid_client",
    "client_id, somebody, invalid_client",
    "redirect_uri, http://localhost:9/other, invalid_grant",
    "redirect_uri, '', invalid_grant",
    "code, never-handed-out, invalid_grant",
    "code, '', invalid_request",
    "code_verifier, without-a-challenge, invalid_grant",
    "grant_type, password, unsupported_grant_type"
  })
  void a_wrong_exchange_gets_no_token(String name, String value, String error) throws Exception {
    var exchange = proper();
    exchange.put(name, value);

    assertThat(refusal(exchange)).isEqualTo(error);
  }

  @ParameterizedTest
  @CsvSource({"wrong", "''"})
  void a_challenged_code_needs_its_verifier(String verifier) throws Exception {
    var request = Browser.request();
    request.put("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    request.put("code_challenge_method", "S256");
    var exchange = Browser.exchange(browser.choose("emma", request).get("code"));
    exchange.put("code_verifier", verifier);

    assertThat(refusal(exchange)).isEqualTo("invalid_grant");
  }

  @Test
  void a_code_used_twice_takes_back_what_it_gave() throws Exception {
    var exchange = proper();
    var tokens = browser.tokens(exchange);
    var access = tokens.get("access_token").asText();
    assertThat(browser.userinfo(access).statusCode()).isEqualTo(200);

    assertThat(refusal(exchange)).isEqualTo("invalid_grant");

    assertThat(browser.userinfo(access).statusCode()).isEqualTo(401);
    exchange.put("grant_type", "refresh_token");
    exchange.put("refresh_token", tokens.get("refresh_token").asText());
    assertThat(refusal(exchange)).isEqualTo("invalid_grant");
  }

  @Test
  void a_code_of_ten_minutes_ago_is_too_old() throws Exception {
    var exchange = proper();
    LANDSCAPE.clock().pass(Duration.ofMinutes(10));

    assertThat(refusal(exchange)).isEqualTo("invalid_grant");
  }

  @Test
  void a_code_is_not_for_another_application() throws Exception {
    var exchange = proper();
    exchange.putAll(Map.of("client_id", "kb-website", "client_secret", "kb-website-secret"));

    assertThat(refusal(exchange)).isEqualTo("invalid_grant");
  }

  @Test
  void a_wrong_secret_in_the_header_is_answered_with_a_challenge() throws Exception {
    var basic = Base64.getEncoder().encodeToString("balie:wrong".getBytes());
    var exchange = proper();
    exchange.remove("client_secret");
    var answer =
        browser.post(browser.endpoint("token"), exchange, "Authorization", "Basic " + basic);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("Basic"));
  }

  @Test
  void a_parameter_sent_twice_is_refused() throws Exception {
    var uri = browser.endpoint("authorization") + "?" + Browser.form(Browser.request());

    assertThat(browser.get(uri + "&nonce=another").statusCode()).isEqualTo(400);
  }

  @Test
  void a_form_of_another_site_signs_nobody_in() throws Exception {
    var uri = browser.endpoint("authorization") + "?" + Browser.form(Browser.request());
    var answer = browser.post(uri, Map.of("person", "emma"), "Sec-Fetch-Site", "cross-site");

    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
