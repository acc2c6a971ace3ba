package org.balie.channel.chat;

import org.balie.platform.BalieException;

/** The conversation is over. */
public class ChatEnded extends BalieException {

  private static final long serialVersionUID = 1L;

  public ChatEnded() {
    super("chat.ended", 409);
  }
}
