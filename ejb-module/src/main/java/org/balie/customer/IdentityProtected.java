package org.balie.customer;

import org.balie.platform.BalieException;

/** Something of a customer whose identity is protected was asked for without a reason. */
public class IdentityProtected extends BalieException {

  private static final long serialVersionUID = 1L;

  public IdentityProtected() {
    super("customer.identity-protected", 403);
  }
}
