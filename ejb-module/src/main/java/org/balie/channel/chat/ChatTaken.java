package org.balie.channel.chat;

import org.balie.platform.BalieException;

/** A colleague has this conversation by now. */
public class ChatTaken extends BalieException {

  private static final long serialVersionUID = 1L;

  public ChatTaken() {
    super("chat.taken", 409);
  }
}
