package org.balie.api.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * When a bearer token is believed: signed by a configured issuer with a public key of its own, made
 * for this interface, of the tenant the issuer stands for, and valid now.
 */
final class TokenRules {

  private static final int LONGEST = 16 * 1024;
  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.PS256);

  private final Map<String, JWKSource<SecurityContext>> issuers;
  private final Set<String> audiences;
  private final Clock clock;

  TokenRules(Map<String, JWKSource<SecurityContext>> issuers, Set<String> audiences, Clock clock) {
    this.issuers = Map.copyOf(issuers);
    this.audiences = Set.copyOf(audiences);
    this.clock = clock;
  }

  JWTClaimsSet verify(String text) throws TokenRefused, KeysUnavailable {
    var token = signed(text);
    var issuer = issuerOf(token);
    var claims = proved(token, issuers.get(issuer));
    check(claims, issuer);
    return claims;
  }

  private static SignedJWT signed(String text) throws TokenRefused {
    if (text.length() > LONGEST) {
      throw new TokenRefused("malformed");
    }
    try {
      if (JWTParser.parse(text) instanceof SignedJWT token
          && ALGORITHMS.contains(token.getHeader().getAlgorithm())) {
        return token;
      }
    } catch (ParseException | IllegalArgumentException malformed) {
      throw new TokenRefused("malformed");
    }
    throw new TokenRefused("algorithm");
  }

  private String issuerOf(SignedJWT token) throws TokenRefused {
    try {
      var issuer = token.getJWTClaimsSet().getIssuer();
      if (issuer != null && issuers.containsKey(issuer)) {
        return issuer;
      }
    } catch (ParseException malformed) {
      throw new TokenRefused("malformed");
    }
    throw new TokenRefused("issuer");
  }

  private static JWTClaimsSet proved(SignedJWT token, JWKSource<SecurityContext> keys)
      throws TokenRefused, KeysUnavailable {
    var processor = new DefaultJWTProcessor<SecurityContext>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
    // The claims have rules of their own, below.
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    try {
      return processor.process(token, null);
    } catch (BadJOSEException unproved) {
      throw new TokenRefused("signature");
    } catch (JOSEException failed) {
      if (IssuerKeys.outage(failed)) {
        throw new KeysUnavailable(failed);
      }
      throw new TokenRefused("signature");
    }
  }

  private void check(JWTClaimsSet claims, String issuer) throws TokenRefused {
    if (claims.getAudience().stream().noneMatch(audiences::contains)) {
      throw new TokenRefused("audience");
    }
    var now = clock.instant();
    if (claims.getExpirationTime() == null
        || !now.isBefore(instant(claims.getExpirationTime()).plus(SKEW))) {
      throw new TokenRefused("expired");
    }
    if (claims.getNotBeforeTime() != null
        && now.isBefore(instant(claims.getNotBeforeTime()).minus(SKEW))) {
      throw new TokenRefused("not-yet-valid");
    }
    var tenant = tenantOf(issuer);
    if (tenant != null && !Objects.equals(tenant, claims.getClaim("tid"))) {
      throw new TokenRefused("tenant");
    }
  }

  private static Instant instant(Date date) {
    return date.toInstant();
  }

  /** The tenant that an issuer in Entra's shape names; null for others. */
  static String tenantOf(String issuer) {
    var address = URI.create(issuer);
    var steps = address.getPath() == null ? new String[0] : address.getPath().split("/");
    if (steps.length == 3 && steps[2].equals("v2.0")) {
      return steps[1];
    }
    return "sts.windows.net".equals(address.getHost()) && steps.length > 1 ? steps[1] : null;
  }
}
