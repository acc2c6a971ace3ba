package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OidcControlTest {
  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  private static String mint(String wanted) throws Exception {
    return LANDSCAPE.control("POST", "/control/oidc/tokens", wanted).get("token").asText();
  }

  @Test
  void claims_are_set_and_taken_out_as_asked() throws Exception {
    var token = SignedJWT.parse(mint("{\"claims\":{\"aud\":\"x\",\"tid\":null,\"exp\":1}}"));

    assertThat(Browser.at(LANDSCAPE).verifies(token)).isTrue();
    assertThat(token.getJWTClaimsSet().getClaims())
        .containsEntry("azp", "balie")
        .doesNotContainKey("tid");
    assertThat(token.getJWTClaimsSet().getExpirationTime().getTime()).isEqualTo(1000);
  }

  @Test
  void a_token_of_a_person_starts_from_that_persons_claims() throws Exception {
    var token = SignedJWT.parse(mint("{\"person\":\"farid\",\"flavour\":\"adfs\"}"));

    assertThat(token.getJWTClaimsSet().getStringClaim("group")).isEqualTo("KnowledgeEditor");
  }

  @Test
  void a_token_can_have_no_signature() throws Exception {
    assertThat(PlainJWT.parse(mint("{\"alg\":\"none\"}")).getJWTClaimsSet().getIssuer())
        .isEqualTo(LANDSCAPE.get().oidc().issuer());
  }

  @Test
  void a_token_can_be_signed_with_the_public_key_as_a_shared_secret() throws Exception {
    var token = SignedJWT.parse(mint("{\"alg\":\"HS256\"}"));
    var pem = LANDSCAPE.send("GET", "/control/oidc/keys/public.pem", "").body();

    assertThat(token.verify(new MACVerifier(pem))).isTrue();
  }

  @Test
  void a_key_that_was_rotated_out_verifies_nothing_any_more() throws Exception {
    var browser = Browser.at(LANDSCAPE);
    var token = SignedJWT.parse(mint("{}"));

    LANDSCAPE.control("POST", "/control/oidc/keys/rotate", "");
    assertThat(browser.verifies(token)).isTrue();
    LANDSCAPE.control("POST", "/control/oidc/keys/rotate?keepOld=false", "");
    assertThat(browser.verifies(token)).isFalse();
  }

  @Test
  void an_unknown_person_is_refused() throws Exception {
    var answer = LANDSCAPE.send("POST", "/control/oidc/tokens", "{\"person\":\"nobody\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
