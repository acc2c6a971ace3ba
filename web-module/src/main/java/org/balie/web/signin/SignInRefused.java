package org.balie.web.signin;

import org.balie.platform.BalieException;

/** The provider said who it is, and still they cannot come in. */
class SignInRefused extends BalieException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param reason key of the text, under {@code web.sign-in.refused.}
   */
  SignInRefused(String reason) {
    super("web.sign-in-refused", 403, reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
