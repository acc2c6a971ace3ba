package org.balie.channel.waiting;

import org.balie.platform.BalieException;

/** The time after the code is over, or there was none. */
public class NobodySignedIn extends BalieException {

  private static final long serialVersionUID = 1L;

  public NobodySignedIn() {
    super("waiting.nobody-signed-in", 401);
  }
}
