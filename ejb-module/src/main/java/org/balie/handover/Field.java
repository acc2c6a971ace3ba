package org.balie.handover;

import java.io.Serializable;
import java.util.List;

/**
 * A question of a receiver in the dialog "Forward". Its label is {@code
 * handover.<receiver>.field.<code>}.
 *
 * @param most characters that arrive; 0 for no limit
 * @param options that can be chosen, as the receiver names them; for {@link Kind#CHOICE}
 */
public record Field(String code, Kind kind, int most, boolean required, List<String> options)
    implements Serializable {

  /** The kinds of input. A personal flag sends something about the customer, so it starts off. */
  public enum Kind {
    TEXT,
    LONG_TEXT,
    CHOICE,
    PERSONAL
  }

  public static Field text(String code, int most) {
    return new Field(code, Kind.TEXT, most, true, List.of());
  }

  public static Field longText(String code) {
    return new Field(code, Kind.LONG_TEXT, 0, true, List.of());
  }

  public static Field choice(String code, boolean required, List<String> options) {
    return new Field(code, Kind.CHOICE, 0, required, List.copyOf(options));
  }

  public static Field personal(String code) {
    return new Field(code, Kind.PERSONAL, 0, false, List.of());
  }
}
