package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.agent.TeamsChanged;

/**
 * Teams whose cases only their members see. Every page asks, so they are known for a moment: a
 * change on this node counts at once, one on another node after {@link #OTHERS} at the latest.
 */
@ApplicationScoped
class ConfidentialTeams {

  static final Duration OTHERS = Duration.ofSeconds(2);

  @Inject AgentRepository agents;
  @Inject Clock clock;

  private volatile Known known = new Known(Map.of(), Instant.EPOCH);

  private record Known(Map<UUID, Set<UUID>> members, Instant until) {}

  /** Those that this agent is not in. */
  Set<UUID> hiddenFrom(UUID agent) {
    return members().entrySet().stream()
        .filter(team -> !team.getValue().contains(agent))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<UUID> all() {
    return members().keySet();
  }

  private Map<UUID, Set<UUID>> members() {
    var now = clock.instant();
    var current = known;
    if (!now.isBefore(current.until())) {
      current = new Known(agents.membersOfConfidential(), now.plus(OTHERS));
      known = current;
    }
    return current.members();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamsChanged change) {
    known = new Known(Map.of(), Instant.EPOCH);
  }
}
