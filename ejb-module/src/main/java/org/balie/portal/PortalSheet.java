package org.balie.portal;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A way to a system or a website that Balie is not integrated with.
 *
 * @param id null for a new one
 * @param names by language; at least one
 * @param note what to do there, for the agent; may be empty
 * @param address where it is, with places that are filled; see {@link Blank}
 * @param inputs what is posted, by name, with places that are filled; empty for {@link Way#OPEN}
 * @param when where it is offered
 * @param personal whether personal data may stand in the address
 */
public record PortalSheet(
    UUID id,
    Map<String, String> names,
    String note,
    Way way,
    String address,
    Map<String, String> inputs,
    When when,
    boolean personal,
    long version)
    implements Serializable {

  /** How the browser goes there. */
  public enum Way {
    OPEN,
    POST
  }

  /** Beside what it is offered. */
  public enum Place {
    CASE,
    CUSTOMER
  }

  /**
   * Where it is offered.
   *
   * @param caseType only beside cases of this kind; null for every kind
   * @param topic only beside cases about this or anything below it; null for every topic
   */
  public record When(Place place, String caseType, UUID topic) implements Serializable {}

  /** In this language, else in whichever it has. */
  public String name(Locale language) {
    var name = names.getOrDefault(language.getLanguage(), "");
    return name.isEmpty()
        ? names.values().stream().filter(n -> !n.isEmpty()).findFirst().orElse("")
        : name;
  }
}
