package org.balie.ticket;

import java.util.Locale;

/** What another case is to one; each has its counterpart, seen from the other side. */
public enum Sense {
  RELATED,
  DUPLICATE_OF,
  DUPLICATED_BY,
  CHILD_OF,
  PARENT_OF;

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The same link, seen from the other case. */
  public Sense counterpart() {
    return switch (this) {
      case RELATED -> RELATED;
      case DUPLICATE_OF -> DUPLICATED_BY;
      case DUPLICATED_BY -> DUPLICATE_OF;
      case CHILD_OF -> PARENT_OF;
      case PARENT_OF -> CHILD_OF;
    };
  }
}
