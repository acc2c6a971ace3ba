package org.balie.api.application;

/** A bearer token that proves nothing; the reason is a word for texts and the log. */
final class TokenRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  TokenRefused(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
