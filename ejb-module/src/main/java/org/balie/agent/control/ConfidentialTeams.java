package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.MembersOnly;
import org.balie.agent.TeamsChanged;
import org.balie.platform.KnownBriefly;

/**
 * Teams whose cases only their members see. Every page asks, so they are known for a moment: a
 * change on this node counts at once, one on another node after {@link #OTHERS} at the latest.
 */
@ApplicationScoped
class ConfidentialTeams {

  static final Duration OTHERS = Duration.ofSeconds(2);

  @Inject AgentRepository agents;
  @Inject Clock clock;

  private final KnownBriefly<MembersOnly<UUID>> known = new KnownBriefly<>(OTHERS);

  /** Those that this agent is not in. */
  Set<UUID> hiddenFrom(UUID agent) {
    return members().hiddenFrom(agent);
  }

  Set<UUID> all() {
    return members().all();
  }

  private MembersOnly<UUID> members() {
    return known.at(clock.instant(), this::read);
  }

  private MembersOnly<UUID> read() {
    return new MembersOnly<>(agents.membersOfConfidential());
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamsChanged change) {
    known.forget();
  }
}
