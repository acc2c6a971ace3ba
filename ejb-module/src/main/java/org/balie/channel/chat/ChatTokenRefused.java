package org.balie.channel.chat;

import org.balie.platform.BalieException;

/** The token is none of ours, or too old. */
public class ChatTokenRefused extends BalieException {

  private static final long serialVersionUID = 1L;

  public ChatTokenRefused() {
    super("chat.token", 401);
  }
}
