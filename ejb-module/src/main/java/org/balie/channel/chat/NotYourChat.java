package org.balie.channel.chat;

import org.balie.platform.BalieException;

/** Somebody else has this conversation. */
public class NotYourChat extends BalieException {

  private static final long serialVersionUID = 1L;

  public NotYourChat() {
    super("chat.not-yours", 403);
  }
}
