package org.balie.channel.chat;

import org.balie.platform.BalieException;

/** The agent has as many conversations as they said they can. */
public class EnoughChats extends BalieException {

  private static final long serialVersionUID = 1L;

  public EnoughChats() {
    super("chat.enough", 409);
  }
}
