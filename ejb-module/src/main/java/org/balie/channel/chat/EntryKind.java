package org.balie.channel.chat;

import java.util.Locale;

/** Who says it. Visitors never see a note. */
public enum EntryKind {
  VISITOR,
  AGENT,
  NOTE,
  EVENT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
