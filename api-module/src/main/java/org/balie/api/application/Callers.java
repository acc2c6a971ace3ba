package org.balie.api.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balie.application.ApplicationIdentity;
import org.balie.handover.topdesk.boundary.TopdeskGate;
import org.balie.platform.Roles;

/** Neighbours that call us back prove themselves with secrets of their own, at one address each. */
@ApplicationScoped
class Callers {

  private static final String TOPDESK = "/v1/topdesk/updates";
  private static final int RATE = 6_000;

  @Inject TopdeskGate topdesk;
  @Inject RateLimits limits;

  static boolean areAt(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length()).equals(TOPDESK);
  }

  ApplicationPrincipal admit(HttpServletRequest request, String address) throws Refused {
    var authorization = request.getHeader("Authorization");
    var token = request.getHeader("X-B-Token");
    var credentials = "topdesk " + authorization + " " + token;
    var wait = limits.guessing(address, credentials);
    if (wait > 0) {
      throw Refused.later(429, "guessing", wait);
    }
    if (!topdesk.knows(authorization, token)) {
      if (limits.guessed(address)) {
        topdesk.refused();
      }
      throw Refused.unauthenticated(
          authorization == null && token == null ? "unauthenticated" : "key");
    }
    limits.right(credentials);
    var scopes = Set.of(Roles.TOPDESK);
    var identity =
        new ApplicationIdentity(
            UUID.nameUUIDFromBytes("topdesk".getBytes(StandardCharsets.UTF_8)),
            "TOPdesk",
            scopes,
            RATE);
    return new ApplicationPrincipal(identity, scopes, Map.of());
  }
}
