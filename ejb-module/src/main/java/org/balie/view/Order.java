package org.balie.view;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which order a view shows its cases. Cases that are equal in it follow each other by their ids,
 * in the same direction, so that a page always goes on where the one before ended.
 */
public enum Order {
  LATEST_ACTIVITY(Key.ACTIVE, true),
  LONGEST_QUIET(Key.ACTIVE, false),
  NEWEST(Key.CREATED, true),
  OLDEST(Key.CREATED, false),
  MOST_URGENT(Key.PRIORITY, true),
  LEAST_URGENT(Key.PRIORITY, false),
  DUE_FIRST(Key.DUE, false),
  DUE_LAST(Key.DUE, true);

  /** What is compared. */
  public enum Key {
    ACTIVE,
    CREATED,
    PRIORITY,
    /** The last day for it; what has none comes after all that have one. */
    DUE
  }

  private final Key key;
  private final boolean descending;

  Order(Key key, boolean descending) {
    this.key = key;
    this.descending = descending;
  }

  public Key key() {
    return key;
  }

  public boolean descending() {
    return descending;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Order> ofCode(String code) {
    return Stream.of(values()).filter(o -> o.code().equals(code)).findFirst();
  }
}
