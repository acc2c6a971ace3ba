package org.balie.ticket.control;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.AgentCard;

/**
 * Whom a note names: {@code @} and the whole name of a colleague, in any case. A name that another
 * one begins with is not found inside that one.
 */
final class Mentioned {

  private Mentioned() {}

  static Set<UUID> in(String note, Collection<AgentCard> colleagues) {
    var found = new LinkedHashSet<UUID>();
    var text = new StringBuilder(note.toLowerCase(Locale.ROOT));
    colleagues.stream()
        .filter(c -> !c.name().isBlank())
        .sorted(Comparator.comparing((AgentCard c) -> c.name().length()).reversed())
        .forEach(
            colleague -> {
              if (takeOut(text, "@" + colleague.name().toLowerCase(Locale.ROOT))) {
                found.add(colleague.id());
              }
            });
    return found;
  }

  /** All places, so that a shorter name does not find them. */
  private static boolean takeOut(StringBuilder text, String name) {
    var found = false;
    for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (begins(text, at) && ends(text, at + name.length())) {
        text.setCharAt(at, ' ');
        found = true;
      }
    }
    return found;
  }

  /** Not within an address of e-mail. */
  private static boolean begins(StringBuilder text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean ends(StringBuilder text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
