package org.balie.channel.waiting;

import org.balie.platform.BalieException;

/** There was never such a message, or it was withdrawn, or its time is over: not told apart. */
public class NothingWaits extends BalieException {

  private static final long serialVersionUID = 1L;

  public NothingWaits() {
    super("waiting.nothing", 404);
  }
}
