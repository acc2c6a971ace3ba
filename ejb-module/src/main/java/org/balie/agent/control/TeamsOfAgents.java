package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.balie.agent.TeamsChanged;
import org.balie.platform.KnownBriefly;

/**
 * The teams of each agent. Every page asks several times, so they are known for a moment: a change
 * on this node counts at once, one on another node as soon as {@link ConfidentialTeams} would know.
 */
@ApplicationScoped
class TeamsOfAgents {

  @Inject AgentRepository agents;
  @Inject Clock clock;

  private final Map<UUID, KnownBriefly<Set<UUID>>> known = new ConcurrentHashMap<>();

  Set<UUID> of(UUID agent) {
    return known
        .computeIfAbsent(agent, another -> new KnownBriefly<>(ConfidentialTeams.OTHERS))
        .at(clock.instant(), () -> Set.copyOf(agents.teamsOf(agent)));
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamsChanged change) {
    known.clear();
  }
}
