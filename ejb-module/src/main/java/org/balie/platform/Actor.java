package org.balie.platform;

import java.util.UUID;

/**
 * Who did something.
 *
 * @param kind of actor
 * @param id of the agent, application or customer; null for the system itself
 */
public record Actor(Kind kind, UUID id) {

  public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);

  /** The kinds of actors, as stored in the timeline. */
  public enum Kind {
    AGENT,
    APPLICATION,
    CUSTOMER,
    SYSTEM
  }

  public static Actor agent(UUID id) {
    return new Actor(Kind.AGENT, id);
  }

  public static Actor application(UUID id) {
    return new Actor(Kind.APPLICATION, id);
  }

  public static Actor customer(UUID id) {
    return new Actor(Kind.CUSTOMER, id);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** The name of the principal that stands for this actor; {@link #ofPrincipal} reads it back. */
  public String principalName() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
  }

  /**
   * The actor behind a principal's name; anything that is not ours (no caller, a container's own)
   * is the system.
   */
  public static Actor ofPrincipal(String name) {
    for (var kind : new Kind[] {Kind.AGENT, Kind.APPLICATION}) {
      var prefix = kind.name().toLowerCase(java.util.Locale.ROOT) + ":";
      if (name != null && name.startsWith(prefix)) {
        return new Actor(kind, UUID.fromString(name.substring(prefix.length())));
      }
    }
    return SYSTEM;
  }
}
