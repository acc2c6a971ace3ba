package org.balie.application;

import org.balie.platform.BalieException;

/** An application has two active keys at most: the one in use and the one that replaces it. */
public class TooManyKeys extends BalieException {

  private static final long serialVersionUID = 1L;

  public TooManyKeys(int most) {
    super("application.too-many-keys", 409, most);
  }
}
