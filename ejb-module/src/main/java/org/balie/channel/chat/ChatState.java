package org.balie.channel.chat;

import java.util.Locale;

/** Where a conversation is: it waits for an agent, an agent has it, it is over. */
public enum ChatState {
  WAITING,
  ACTIVE,
  ENDED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
