package org.balie.landscape.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import io.javalin.http.Context;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Claims about the person of an access token (OpenID Connect Core, 5.3). Roles are not among them.
 */
final class UserinfoEndpoint {
  private static final String BEARER = "Bearer ";
  private static final int UNAUTHORIZED = 401;

  private final Grants grants;

  UserinfoEndpoint(Grants grants) {
    this.grants = grants;
  }

  void get(Context ctx) {
    var header = ctx.header("Authorization");
    var token =
        header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
    if (!grants.stands(token)) {
      ctx.header("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      throw new OidcRefusal(UNAUTHORIZED, "invalid_token", "not a token of a standing sign-in");
    }
    var claims = claims(token);
    var answer = new LinkedHashMap<String, Object>();
    for (var name : List.of("sub", "name", "preferred_username", "upn", "email")) {
      if (claims.getClaim(name) != null) {
        answer.put(name, claims.getClaim(name));
      }
    }
    ctx.json(answer);
  }

  /** No signature check needed: the grants know the very tokens that were handed out. */
  private static JWTClaimsSet claims(String token) {
    try {
      return JWTParser.parse(token).getJWTClaimsSet();
    } catch (ParseException e) {
      throw new IllegalStateException("A token of our own is unreadable", e);
    }
  }
}
