package org.balie.landscape.oidc;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Who asks for a token: client_secret_basic or client_secret_post, never both (RFC 6749, 2.3). */
final class ClientAuthentication {
  private static final String BASIC = "Basic ";

  private final OidcSettings settings;

  ClientAuthentication(OidcSettings settings) {
    this.settings = settings;
  }

  Client of(Context ctx, Params params) {
    var basic = Optional.ofNullable(ctx.header("Authorization")).map(ClientAuthentication::decode);
    if (basic.isPresent() && params.get("client_secret").isPresent()) {
      throw OidcRefusal.badRequest("invalid_request", "two ways to authenticate in one request");
    }
    var id = basic.map(pair -> pair[0]).or(() -> params.get("client_id"));
    var secret = basic.map(pair -> pair[1]).or(() -> params.get("client_secret"));
    var client =
        id.flatMap(settings::client)
            .orElseThrow(() -> OidcRefusal.invalidClient("AADSTS700016: unknown application"));
    if (params.get("client_id").filter(named -> !named.equals(client.id())).isPresent()) {
      throw OidcRefusal.badRequest("invalid_request", "two different client ids");
    }
    if (secret.filter(client::hasSecret).isEmpty()) {
      throw OidcRefusal.invalidClient("AADSTS7000215: invalid client secret provided");
    }
    return client;
  }

  private static String[] decode(String header) {
    if (!header.startsWith(BASIC)) {
      throw OidcRefusal.invalidClient("only Basic authentication is known here");
    }
    try {
      var text = Base64.getDecoder().decode(header.substring(BASIC.length()).trim());
      var pair = new String(text, StandardCharsets.UTF_8).split(":", 2);
      return new String[] {decoded(pair[0]), decoded(pair.length == 2 ? pair[1] : "")};
    } catch (IllegalArgumentException e) {
      throw OidcRefusal.invalidClient("unreadable Basic authentication: " + e.getMessage());
    }
  }

  /** Both halves are form-encoded before they are joined (RFC 6749, 2.3.1). */
  private static String decoded(String half) {
    return URLDecoder.decode(half, StandardCharsets.UTF_8);
  }
}
