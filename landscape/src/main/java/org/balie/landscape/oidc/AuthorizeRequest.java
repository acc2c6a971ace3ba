package org.balie.landscape.oidc;

import java.util.List;
import java.util.Optional;

/**
 * An authorize request of a known application with a registered address. Everything wrong beyond
 * that is sent back to the application; the first two never are (RFC 6749, 4.1.2.1).
 */
record AuthorizeRequest(Client client, String redirectUri, Params params) {
  static AuthorizeRequest of(Params params, OidcSettings settings) {
    var id = params.need("client_id");
    var client =
        settings
            .client(id)
            .orElseThrow(
                () ->
                    OidcRefusal.badRequest(
                        "unauthorized_client", "AADSTS700016: no application with id " + id));
    var redirect = params.need("redirect_uri");
    if (!client.redirectUris().contains(redirect)) {
      throw OidcRefusal.badRequest(
          "invalid_request",
          "AADSTS50011: the redirect address " + redirect + " is not registered for " + id);
    }
    return new AuthorizeRequest(client, redirect, params);
  }

  AuthorizeRequest checked() {
    demand("code".equals(params.need("response_type")), "unsupported_response_type", "only code");
    demand(List.of("query", "form_post").contains(mode()), "invalid_request", "response_mode");
    demand(List.of(scope().split(" ")).contains("openid"), "invalid_scope", "openid is missing");
    var method = method();
    demand(List.of("S256", "plain").contains(method), "invalid_request", "code_challenge_method");
    demand(
        challenge().isPresent() || params.get("code_challenge_method").isEmpty(),
        "invalid_request",
        "code_challenge_method without code_challenge");
    return this;
  }

  private void demand(boolean held, String error, String description) {
    if (!held) {
      throw new SentBack(this, error, description);
    }
  }

  String mode() {
    return params.get("response_mode").orElse("query");
  }

  String scope() {
    return params.get("scope").orElse("");
  }

  Optional<String> state() {
    return params.get("state");
  }

  Optional<String> nonce() {
    return params.get("nonce");
  }

  Optional<String> challenge() {
    return params.get("code_challenge");
  }

  /** "plain" when left out (RFC 7636, 4.3). */
  String method() {
    return params.get("code_challenge_method").orElse("plain");
  }

  boolean asks(String prompt) {
    return List.of(params.get("prompt").orElse("").split(" ")).contains(prompt);
  }
}
