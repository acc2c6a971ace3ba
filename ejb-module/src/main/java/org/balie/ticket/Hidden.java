package org.balie.ticket;

import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody may not see.
 *
 * @param teams whose cases
 * @param kinds codes of kinds of cases
 */
public record Hidden(Set<UUID> teams, Set<String> kinds) {

  public static final Hidden NOTHING = new Hidden(Set.of(), Set.of());

  private static final Set<UUID> NO_TEAM = Set.of(new UUID(0, 0));
  private static final Set<String> NO_KIND = Set.of("");

  public boolean isEmpty() {
    return teams.isEmpty() && kinds.isEmpty();
  }

  /** Whether a case of this team and kind is: one of them suffices; null is none. */
  public boolean hides(UUID team, String kind) {
    return team != null && teams.contains(team) || kind != null && kinds.contains(kind);
  }

  /** Never empty, so that a question stays the same for everybody. */
  public Set<UUID> teamsOrNone() {
    return teams.isEmpty() ? NO_TEAM : teams;
  }

  /** Never empty either. */
  public Set<String> kindsOrNone() {
    return kinds.isEmpty() ? NO_KIND : kinds;
  }

  /** Fills in the parameters of {@link Sight#SEEN}. */
  public <T> TypedQuery<T> in(TypedQuery<T> question) {
    return question
        .setParameter("hidden", teamsOrNone())
        .setParameter("hiddenKinds", kindsOrNone());
  }
}
