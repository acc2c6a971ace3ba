package org.balie.api.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TokenRulesTest {

  private static final String ISSUER = "https://login.test/tenant-1/v2.0";
  private static final String AUDIENCE = "api://balie";
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final RSAKey KEY = key("k1");
  private static final RSAKey FOREIGN = key("k2");

  /** A provider whose answers are counted. */
  private static final class Provider implements ResourceRetriever {
    private JWKSet keys = new JWKSet(KEY);
    private boolean down;
    private int fetches;

    @Override
    public Resource retrieveResource(URL address) throws IOException {
      if (down) {
        throw new IOException("down");
      }
      if (address.getPath().endsWith("openid-configuration")) {
        return json("{\"issuer\":\"" + ISSUER + "\",\"jwks_uri\":\"https://login.test/keys\"}");
      }
      fetches++;
      return json(keys.toPublicJWKSet().toString());
    }

    private static Resource json(String text) {
      return new Resource(text, "application/json");
    }
  }

  private final Provider provider = new Provider();
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final TokenRules rules =
      new TokenRules(
          Map.of(ISSUER, new IssuerKeys(ISSUER, provider, clock)), Set.of(AUDIENCE), clock);

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .audience(AUDIENCE)
        .claim("tid", "tenant-1")
        .claim("azp", "kb-website")
        .notBeforeTime(Date.from(NOON.minusSeconds(60)))
        .expirationTime(Date.from(NOON.plusSeconds(3600)));
  }

  private static String signed(JWTClaimsSet claims, JWSAlgorithm how, RSAKey key, JWSSigner by)
      throws JOSEException {
    var token = new SignedJWT(new JWSHeader.Builder(how).keyID(key.getKeyID()).build(), claims);
    token.sign(by);
    return token.serialize();
  }

  private static String token(JWTClaimsSet claims, RSAKey key) throws JOSEException {
    return signed(claims, JWSAlgorithm.RS256, key, new RSASSASigner(key));
  }

  private static String token(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
    return token(change.apply(claims()).build(), KEY);
  }

  private String reason(String token) {
    var refused = catchThrowableOfType(TokenRefused.class, () -> rules.verify(token));
    return refused == null ? "accepted" : refused.reason();
  }

  @Test
  void a_token_of_entra_is_accepted_without_jti() throws Exception {
    assertThat(reason(token(c -> c))).isEqualTo("accepted");
  }

  @Test
  void no_signature_is_refused() {
    assertThat(reason(new PlainJWT(claims().build()).serialize())).isEqualTo("algorithm");
  }

  @Test
  void the_public_key_as_a_shared_secret_is_refused() throws Exception {
    var pem =
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(KEY.toRSAPublicKey().getEncoded())
            + "\n-----END PUBLIC KEY-----\n";
    var signer = new MACSigner(pem.getBytes(StandardCharsets.UTF_8));
    assertThat(reason(signed(claims().build(), JWSAlgorithm.HS256, KEY, signer)))
        .isEqualTo("algorithm");
  }

  @Test
  void other_algorithms_of_the_same_key_are_refused() throws Exception {
    var signer = new RSASSASigner(KEY);
    assertThat(reason(signed(claims().build(), JWSAlgorithm.RS512, KEY, signer)))
        .isEqualTo("algorithm");
  }

  @Test
  void claims_of_somebody_else_are_refused() throws Exception {
    assertThat(reason(token(c -> c.audience("api://other")))).isEqualTo("audience");
    assertThat(reason(token(c -> c.audience((String) null)))).isEqualTo("audience");
    assertThat(reason(token(c -> c.issuer(ISSUER + "/")))).isEqualTo("issuer");
    assertThat(reason(token(c -> c.issuer(null)))).isEqualTo("issuer");
    assertThat(reason(token(c -> c.claim("tid", "tenant-2")))).isEqualTo("tenant");
    assertThat(reason(token(c -> c.claim("tid", null)))).isEqualTo("tenant");
  }

  @Test
  void time_counts_with_a_minute_of_grace() throws Exception {
    assertThat(reason(token(c -> c.expirationTime(at(-61))))).isEqualTo("expired");
    assertThat(reason(token(c -> c.expirationTime(at(-59))))).isEqualTo("accepted");
    assertThat(reason(token(c -> c.expirationTime(null)))).isEqualTo("expired");
    assertThat(reason(token(c -> c.notBeforeTime(at(61))))).isEqualTo("not-yet-valid");
    assertThat(reason(token(c -> c.notBeforeTime(at(59))))).isEqualTo("accepted");
  }

  private static Date at(long seconds) {
    return Date.from(NOON.plusSeconds(seconds));
  }

  @Test
  void a_foreign_key_under_a_known_id_is_refused() throws Exception {
    var posing = new RSAKey.Builder(FOREIGN).keyID("k1").build();
    assertThat(reason(token(claims().build(), posing))).isEqualTo("signature");
  }

  @Test
  void rubbish_is_refused() {
    assertThat(reason("a.b.c")).isEqualTo("malformed");
    assertThat(reason("")).isEqualTo("malformed");
    assertThat(reason("x".repeat(20_000))).isEqualTo("malformed");
  }

  @Test
  void an_unknown_key_id_fetches_the_keys_once_more() throws Exception {
    rules.verify(token(c -> c));
    provider.keys = new JWKSet(FOREIGN);
    assertThat(reason(token(claims().build(), FOREIGN))).isEqualTo("accepted");
    assertThat(provider.fetches).isEqualTo(2);
  }

  @Test
  void many_unknown_key_ids_make_no_flood() throws Exception {
    rules.verify(token(c -> c));
    for (var i = 0; i < 50; i++) {
      var invented = new RSAKey.Builder(FOREIGN).keyID("invented-" + i).build();
      assertThat(reason(token(claims().build(), invented))).isEqualTo("signature");
    }
    assertThat(provider.fetches).isLessThanOrEqualTo(3);
  }

  @Test
  void known_keys_go_on_working_while_the_provider_is_down() throws Exception {
    rules.verify(token(c -> c));
    provider.down = true;
    assertThat(reason(token(c -> c))).isEqualTo("accepted");
    assertThat(reason(token(claims().build(), FOREIGN))).isEqualTo("signature");
  }

  @Test
  void without_any_keys_nobody_can_tell() throws Exception {
    provider.down = true;
    var token = token(c -> c);
    assertThat(catchThrowableOfType(KeysUnavailable.class, () -> rules.verify(token))).isNotNull();
  }

  @Test
  void the_tenant_stands_in_entra_issuers_only() {
    assertThat(TokenRules.tenantOf(ISSUER)).isEqualTo("tenant-1");
    assertThat(TokenRules.tenantOf("https://sts.windows.net/t-2/")).isEqualTo("t-2");
    assertThat(TokenRules.tenantOf("https://idp.test/realms/kb")).isNull();
    assertThat(TokenRules.tenantOf("https://idp.test/adfs")).isNull();
  }
}
