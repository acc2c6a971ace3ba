package org.balie.landscape.oidc;

/** An authorize request whose refusal may be told to the application (RFC 6749, 4.1.2.1). */
class SentBack extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient AuthorizeRequest request;
  private final String error;

  SentBack(AuthorizeRequest request, String error, String description) {
    super(description);
    this.request = request;
    this.error = error;
  }

  AuthorizeRequest request() {
    return request;
  }

  String error() {
    return error;
  }
}
