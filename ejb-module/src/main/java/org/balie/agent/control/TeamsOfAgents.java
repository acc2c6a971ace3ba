package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.balie.agent.TeamsChanged;

/**
 * The teams of each agent. Every page asks several times, so they are known for a moment: a change
 * on this node counts at once, one on another node as soon as {@link ConfidentialTeams} would know.
 */
@ApplicationScoped
class TeamsOfAgents {

  @Inject AgentRepository agents;
  @Inject Clock clock;

  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  private record Known(Set<UUID> teams, Instant until) {}

  Set<UUID> of(UUID agent) {
    var now = clock.instant();
    var current = known.get(agent);
    if (current == null || !now.isBefore(current.until())) {
      current = new Known(agents.teamsOf(agent), now.plus(ConfidentialTeams.OTHERS));
      known.put(agent, current);
    }
    return current.teams();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamsChanged change) {
    known.clear();
  }
}
