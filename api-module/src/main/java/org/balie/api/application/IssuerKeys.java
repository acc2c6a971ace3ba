package org.balie.api.application;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The keys of one issuer, found by discovery when first needed. They are kept; an unknown key id
 * fetches them once more, but tokens with invented ids make no flood; while the provider is down
 * the keys at hand go on working.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);
  private static final Duration OUTAGE = Duration.ofHours(24);

  private final String issuer;
  private final ResourceRetriever web;
  private final Clock clock;
  private JWKSource<SecurityContext> keys;
  private Instant mayTryAgain = Instant.MIN;

  IssuerKeys(String issuer, ResourceRetriever web, Clock clock) {
    this.issuer = issuer;
    this.web = web;
    this.clock = clock;
  }

  @Override
  public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
    return keys().get(selector, context);
  }

  private synchronized JWKSource<SecurityContext> keys() throws KeySourceException {
    if (keys == null) {
      if (clock.instant().isBefore(mayTryAgain)) {
        throw new KeySourceException("Discovery of " + issuer + " failed a moment ago");
      }
      mayTryAgain = clock.instant().plus(BETWEEN_FETCHES);
      keys = discovered();
    }
    return keys;
  }

  private JWKSource<SecurityContext> discovered() throws KeySourceException {
    try {
      var address = URI.create(issuer + "/.well-known/openid-configuration").toURL();
      var document = JSONObjectUtils.parse(web.retrieveResource(address).getContent());
      if (!issuer.equals(JSONObjectUtils.getString(document, "issuer"))) {
        throw new KeySourceException("The discovery document at " + address + " is of another");
      }
      var place = JSONObjectUtils.getURI(document, "jwks_uri").toURL();
      return JWKSourceBuilder.create(place, web)
          .cache(LIFETIME.toMillis(), PATIENCE.toMillis())
          .rateLimited(BETWEEN_FETCHES.toMillis())
          .retrying(true)
          .outageTolerant(OUTAGE.toMillis())
          .build();
    } catch (IOException | ParseException | IllegalArgumentException | NullPointerException e) {
      throw new KeySourceException("Discovery of " + issuer + " failed", e);
    }
  }

  /** Whether a failure means the provider cannot be reached, rather than an unknown key. */
  static boolean outage(JOSEException failure) {
    return failure instanceof KeySourceException
        && !(failure instanceof com.nimbusds.jose.jwk.source.RateLimitReachedException);
  }
}
