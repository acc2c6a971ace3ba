package org.balie.landscape.oidc;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What applications read without asking anybody: discovery and keys (OpenID Discovery 1.0, 3). */
final class MetadataEndpoints {
  private final OidcSettings settings;
  private final SigningKeys keys;
  private final Tokens tokens;

  MetadataEndpoints(OidcSettings settings, SigningKeys keys, Tokens tokens) {
    this.settings = settings;
    this.keys = keys;
    this.tokens = tokens;
  }

  void discovery(Context ctx, Flavour flavour, String base) {
    var tenant = settings.tenant();
    var document = new LinkedHashMap<String, Object>();
    document.put("issuer", tokens.issuer(flavour));
    document.put("authorization_endpoint", base + flavour.authorize(tenant));
    document.put("token_endpoint", base + flavour.token(tenant));
    document.put("jwks_uri", base + flavour.keys(tenant));
    document.put("userinfo_endpoint", base + flavour.userinfo(tenant));
    document.put("end_session_endpoint", base + flavour.logout(tenant));
    document.putAll(capabilities());
    ctx.json(document);
  }

  void keys(Context ctx) {
    ctx.json(keys.published().toJSONObject(true));
  }

  private static Map<String, Object> capabilities() {
    var can = new LinkedHashMap<String, Object>();
    can.put("response_types_supported", List.of("code"));
    can.put("response_modes_supported", List.of("query", "form_post"));
    can.put(
        "grant_types_supported",
        List.of("authorization_code", "refresh_token", "client_credentials"));
    can.put("subject_types_supported", List.of("pairwise"));
    can.put("id_token_signing_alg_values_supported", List.of("RS256"));
    can.put(
        "token_endpoint_auth_methods_supported",
        List.of("client_secret_post", "client_secret_basic"));
    can.put("code_challenge_methods_supported", List.of("S256", "plain"));
    can.put("scopes_supported", Tokens.scopes());
    can.put("frontchannel_logout_supported", true);
    can.put("frontchannel_logout_session_supported", true);
    can.put("request_uri_parameter_supported", false);
    can.put(
        "claims_supported",
        List.of("sub", "iss", "aud", "exp", "iat", "nbf", "nonce", "name", "email", "sid", "amr"));
    return can;
  }
}
