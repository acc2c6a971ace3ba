package org.balie.agent.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.balie.agent.AgentIdentity;
import org.balie.agent.SessionKind;
import org.balie.agent.control.AgentRepository;
import org.balie.agent.control.SessionRepository;
import org.balie.agent.entity.Agent;
import org.balie.agent.entity.AgentSession;
import org.balie.platform.Actor;
import org.balie.privacy.AuditLog;

/**
 * Begins and ends the sessions of people. Called by the sign-in mechanism, before and after
 * somebody has a role.
 */
@Stateless
@PermitAll
public class SessionDesk {

  @Inject SessionRepository sessions;
  @Inject AgentRepository agents;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Begins a session.
   *
   * @param providerSid what the provider calls its own session (claim {@code sid}); null when it
   *     does not say
   */
  public UUID begin(UUID agent, SessionKind kind, String providerSid) {
    var session = new AgentSession(agent, kind, providerSid, clock.instant());
    sessions.add(session);
    return session.id();
  }

  /**
   * Who the session belongs to and what they may do now; empty when it was ended or the person was
   * switched off.
   */
  public Optional<AgentIdentity> current(UUID session) {
    return sessions
        .find(session)
        .filter(AgentSession::live)
        .flatMap(s -> agents.find(s.agent()))
        .filter(Agent::active)
        .map(Agent::identity);
  }

  public void end(UUID session) {
    sessions
        .find(session)
        .ifPresent(
            s -> {
              s.end(clock.instant());
              audit.doneBy(Actor.agent(s.agent()), "agent.sign-out", "agent/" + s.agent(), "");
            });
  }

  /**
   * The provider ended its session (OpenID Connect Front-Channel Logout 1.0): ours that came from
   * it end on every node.
   */
  public int endOfProvider(String sid) {
    return sessions.endOfProvider(sid, clock.instant());
  }
}
