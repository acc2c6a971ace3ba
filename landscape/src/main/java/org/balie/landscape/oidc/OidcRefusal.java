package org.balie.landscape.oidc;

/**
 * A refusal that is answered where it was asked: JSON at the token endpoint, a page to a browser.
 */
class OidcRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;

  private final int status;
  private final String error;

  OidcRefusal(int status, String error, String description) {
    super(description);
    this.status = status;
    this.error = error;
  }

  static OidcRefusal badRequest(String error, String description) {
    return new OidcRefusal(BAD_REQUEST, error, description);
  }

  static OidcRefusal invalidGrant(String description) {
    return badRequest("invalid_grant", description);
  }

  static OidcRefusal invalidClient(String description) {
    return new OidcRefusal(UNAUTHORIZED, "invalid_client", description);
  }

  int status() {
    return status;
  }

  String error() {
    return error;
  }
}
