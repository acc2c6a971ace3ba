package org.balie.channel.chat;

import org.balie.platform.BalieException;

/** Nobody answers chats of this site now; the form takes the question. */
public class NobodyThere extends BalieException {

  private static final long serialVersionUID = 1L;

  public NobodyThere() {
    super("chat.closed", 409);
  }
}
