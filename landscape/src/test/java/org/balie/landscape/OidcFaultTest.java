package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidcFaultTest {
  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    browser = Browser.at(LANDSCAPE);
  }

  private String idTokenWith(String fault) throws Exception {
    LANDSCAPE.switchOn("oidc", fault);
    return browser.signIn("emma").get("id_token").asText();
  }

  private JWTClaimsSet claimsWith(String fault) throws Exception {
    return JWTParser.parse(idTokenWith(fault)).getJWTClaimsSet();
  }

  @Test
  void down_means_that_nobody_listens_until_it_is_switched_off() throws Exception {
    LANDSCAPE.switchOn("oidc", "down");
    assertThatThrownBy(() -> browser.authorize(Browser.request()))
        .isInstanceOf(ConnectException.class);
    assertThat(LANDSCAPE.send("GET", "/health", "").statusCode()).isEqualTo(503);

    LANDSCAPE.control("DELETE", "/control/oidc/faults", "");

    assertThat(browser.authorize(Browser.request()).statusCode()).isEqualTo(200);
    assertThat(LANDSCAPE.send("GET", "/health", "").statusCode()).isEqualTo(200);
  }

  @Test
  void hanging_means_that_no_answer_comes() throws Exception {
    LANDSCAPE.switchOn("oidc", "hang");
    var request =
        HttpRequest.newBuilder(URI.create(browser.endpoint("authorization")))
            .timeout(Duration.ofMillis(200))
            .build();

    assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()))
        .isInstanceOf(HttpTimeoutException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"access-denied", "temporarily-unavailable", "server-error"})
  void the_application_hears_of_errors_at_its_address(String fault) throws Exception {
    LANDSCAPE.switchOn("oidc", fault);

    assertThat(Browser.answered(browser.authorize(Browser.request())))
        .containsEntry("error", fault.replace('-', '_'))
        .containsEntry("state", "a-state")
        .doesNotContainKey("code");
  }

  @Test
  void the_token_endpoint_fails_alone() throws Exception {
    LANDSCAPE.switchOn("oidc", "token-server-error");

    assertThat(browser.signIn("emma").get("error").asText()).isEqualTo("server_error");
  }

  @Test
  void people_come_back_with_another_state() throws Exception {
    LANDSCAPE.switchOn("oidc", "wrong-state");

    assertThat(browser.choose("emma", Browser.request()).get("state")).isNotEqualTo("a-state");
  }

  @Test
  void claims_are_wrong_or_missing() throws Exception {
    assertThat(claimsWith("wrong-issuer").getIssuer()).contains("somebody-else");
    assertThat(claimsWith("wrong-audience").getAudience())
        .isEqualTo(List.of("another-application"));
    assertThat(claimsWith("wrong-nonce").getStringClaim("nonce")).isNotEqualTo("a-nonce");
    assertThat(claimsWith("missing-nonce").getClaims()).doesNotContainKey("nonce");
    assertThat(claimsWith("missing-amr").getClaims()).doesNotContainKey("amr");
    assertThat(claimsWith("missing-roles").getClaims()).doesNotContainKey("roles");
  }

  @Test
  void tokens_come_too_late_or_too_early() throws Exception {
    var now = Date.from(LANDSCAPE.clock().instant());

    assertThat(claimsWith("expired-token").getExpirationTime()).isBefore(now);
    assertThat(claimsWith("not-yet-valid").getNotBeforeTime()).isAfter(now);
  }

  @Test
  void signatures_do_not_hold() throws Exception {
    var forged = SignedJWT.parse(idTokenWith("wrong-signature"));
    assertThat(browser.verifies(forged)).isFalse();
    assertThat(JWTParser.parse(idTokenWith("alg-none"))).isInstanceOf(PlainJWT.class);
    var unknown = SignedJWT.parse(idTokenWith("unknown-kid"));
    assertThat(browser.verifies(unknown)).isFalse();
    assertThat(unknown.getHeader().getKeyID()).isNotEqualTo(forged.getHeader().getKeyID());
  }

  @Test
  void an_unknown_switch_is_refused() throws Exception {
    var answer = LANDSCAPE.send("POST", "/control/oidc/faults", "{\"faults\":[\"nonsense\"]}");

    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
