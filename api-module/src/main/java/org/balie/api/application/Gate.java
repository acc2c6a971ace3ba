package org.balie.api.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.balie.platform.Actor;
import org.balie.privacy.AuditLog;

/** Decides who comes in. Wrong keys and tokens are written down, but not without end. */
@ApplicationScoped
class Gate {

  private static final String BEARER = "bearer ";

  @Inject Keys keys;
  @Inject Tokens tokens;
  @Inject RateLimits limits;
  @Inject AuditLog audit;

  ApplicationPrincipal admit(HttpServletRequest request, String address) throws Refused {
    var key = request.getHeader("X-API-Key");
    var authorization = request.getHeader("Authorization");
    var bearer =
        authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
            ? authorization.substring(BEARER.length()).strip()
            : null;
    if (key == null && bearer == null) {
      throw Refused.unauthenticated("unauthenticated");
    }
    var principal = prove(key, bearer, address);
    var wait = limits.request(principal.application());
    if (wait > 0) {
      throw Refused.later(429, "rate", wait);
    }
    return principal;
  }

  private ApplicationPrincipal prove(String key, String bearer, String address) throws Refused {
    var credentials = key != null ? key : bearer;
    var wait = limits.guessing(address, credentials);
    if (wait > 0) {
      throw Refused.later(429, "guessing", wait);
    }
    try {
      var principal = key != null ? keys.admit(key) : tokens.admit(bearer);
      limits.right(credentials);
      return principal;
    } catch (Refused refused) {
      if (refused.status() < 500 && limits.guessed(address)) {
        audit.refused(Actor.SYSTEM, "api.authenticate", "api", refused.what());
      }
      throw refused;
    }
  }
}
