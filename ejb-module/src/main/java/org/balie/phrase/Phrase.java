package org.balie.phrase;

import java.io.Serializable;
import java.util.UUID;

/**
 * A standard text.
 *
 * @param id null for a new one
 * @param team whose team it is for; null for an own one and for one that everybody has
 * @param shortcut small letters, digits and hyphens, to find it by a few keys; may be empty
 * @param language {@code en}, {@code nl} or {@code sv}; null for any
 * @param text with {@link Placeholder}s in double braces
 * @param version as it was read; 0 for a new one
 */
public record Phrase(
    UUID id,
    Whose whose,
    UUID team,
    String title,
    String shortcut,
    String language,
    String text,
    long version)
    implements Serializable {

  /** Who has it. */
  public enum Whose {
    OWN,
    TEAM,
    EVERYBODY
  }
}
