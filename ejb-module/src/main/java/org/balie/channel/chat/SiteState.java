package org.balie.channel.chat;

import java.util.Locale;

/** Whether a site takes chats now; when not, the form takes the question. */
public enum SiteState {
  OPEN,
  /** Outside its hours. */
  CLOSED,
  /** No agent takes chats. */
  NOBODY,
  /** Too many wait. */
  BUSY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
