package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OidcSignInTest {
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  @Test
  void a_person_is_signed_in_with_a_click_and_a_proven_code() throws Exception {
    var browser = Browser.at(LANDSCAPE);
    var request = Browser.request();
    request.put("code_challenge", CHALLENGE);
    request.put("code_challenge_method", "S256");

    assertThat(browser.authorize(request).body()).contains("Emma Lindqvist", "Karin Berg");
    var answer = browser.choose("emma", request);
    var exchange = Browser.exchange(answer.get("code"));
    exchange.put("code_verifier", VERIFIER);
    var idToken = SignedJWT.parse(browser.tokens(exchange).get("id_token").asText());

    assertThat(answer).containsEntry("state", "a-state");
    assertThat(browser.verifies(idToken)).isTrue();
    assertThat(idToken.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("a-nonce");
  }

  @Test
  void the_second_application_window_asks_nothing() throws Exception {
    var browser = Browser.at(LANDSCAPE);
    browser.signIn("emma");

    assertThat(Browser.answered(browser.authorize(Browser.request()))).containsKey("code");
  }

  @Test
  void another_account_can_be_chosen_in_a_signed_in_browser() throws Exception {
    var browser = Browser.at(LANDSCAPE);
    browser.signIn("emma");
    var request = Browser.request();
    request.put("prompt", "select_account");

    assertThat(browser.authorize(request).body()).contains("Choose an account", "signed in");
  }

  @Test
  void nobody_is_asked_when_the_application_forbids_it() throws Exception {
    var request = Browser.request();
    request.put("prompt", "none");

    assertThat(Browser.answered(Browser.at(LANDSCAPE).authorize(request)))
        .containsEntry("error", "login_required");
  }

  @Test
  void the_answer_can_travel_in_a_form() throws Exception {
    var browser = Browser.at(LANDSCAPE);
    var request = Browser.request();
    request.put("response_mode", "form_post");
    browser.signIn("emma");

    assertThat(browser.authorize(request).body())
        .contains("action=\"" + RunningLandscape.REDIRECT + "\"", "name=\"code\"", "a-state");
  }

  @Test
  void a_refresh_token_brings_new_tokens_of_the_same_person() throws Exception {
    var browser = Browser.at(LANDSCAPE);
    var refresh = browser.signIn("karin").get("refresh_token").asText();
    var exchange = Browser.exchange("none");
    exchange.putAll(Map.of("grant_type", "refresh_token", "refresh_token", refresh));
    var access = browser.tokens(exchange).get("access_token").asText();

    assertThat(browser.userinfo(access).body()).contains("Karin Berg");
  }
}
