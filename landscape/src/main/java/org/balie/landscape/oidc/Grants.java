package org.balie.landscape.oidc;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Codes, refresh tokens and what became of them. A code that comes a second time takes back every
 * token it led to (RFC 6749, 4.1.2); so does a used refresh token (RFC 9700, 4.14.2).
 */
final class Grants {
  private static final Duration CODE_LIFETIME = Duration.ofMinutes(10);
  private static final Duration REFRESH_LIFETIME = Duration.ofDays(90);

  private final Map<String, Grant> codes = new HashMap<>();
  private final Map<String, Grant> refreshTokens = new HashMap<>();
  private final Map<String, String> accessTokens = new HashMap<>();
  private final Set<String> spent = new HashSet<>();
  private final Set<String> revoked = new HashSet<>();
  private final Clock clock;

  Grants(Clock clock) {
    this.clock = clock;
  }

  synchronized String newCode(AuthorizeRequest request, Subject subject, Flavour flavour) {
    var code = Secrets.random();
    var expires = clock.instant().plus(CODE_LIFETIME);
    var id = UUID.randomUUID().toString();
    codes.put(code, new Grant(id, request, subject, flavour, expires));
    return code;
  }

  synchronized String newRefreshToken(Grant grant) {
    var token = Secrets.random();
    var expires = clock.instant().plus(REFRESH_LIFETIME);
    refreshTokens.put(
        token, new Grant(grant.id(), grant.request(), grant.subject(), grant.flavour(), expires));
    return token;
  }

  synchronized void issued(String accessToken, Grant grant) {
    accessTokens.put(Secrets.sha256(accessToken), grant.id());
  }

  synchronized Grant spendCode(String code) {
    return spend(codes, code, "AADSTS54005: the code was already redeemed", "AADSTS70008");
  }

  synchronized Grant spendRefreshToken(String token) {
    return spend(refreshTokens, token, "AADSTS70000: the token was used before", "AADSTS700082");
  }

  /** True for a token of ours whose sign-in was not taken back. */
  synchronized boolean stands(String accessToken) {
    var grant = accessTokens.get(Secrets.sha256(accessToken));
    return grant != null && !revoked.contains(grant);
  }

  private Grant spend(Map<String, Grant> from, String value, String reused, String expiredCode) {
    var grant = from.get(value);
    if (grant == null) {
      throw OidcRefusal.invalidGrant("AADSTS9002313: this was never handed out");
    }
    if (!spent.add(value)) {
      revoked.add(grant.id());
      throw OidcRefusal.invalidGrant(reused);
    }
    if (revoked.contains(grant.id()) || grant.expiredAt(clock.instant())) {
      throw OidcRefusal.invalidGrant(expiredCode + ": expired or taken back");
    }
    return grant;
  }
}
