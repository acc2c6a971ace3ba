package org.balie.agent.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.balie.agent.AgentIdentity;
import org.balie.agent.AgentInactive;
import org.balie.agent.ExternalIdentity;
import org.balie.agent.Theme;
import org.balie.agent.control.AgentRepository;
import org.balie.agent.entity.Agent;
import org.balie.platform.Actor;
import org.balie.privacy.AuditLog;

/**
 * Turns people who proved who they are into agents. Called while nobody is signed in yet, so it
 * asks for no role.
 */
@Stateless
@PermitAll
public class ReceptionOfAgents {

  @Inject AgentRepository agents;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Makes the person at the first sign-in, else takes over the current name and address.
   *
   * @throws AgentInactive when an administrator switched them off
   */
  public AgentIdentity welcome(ExternalIdentity person) {
    var agent = agents.bySubject(person.subject()).orElseGet(() -> make(person));
    if (!agent.active()) {
      throw new AgentInactive();
    }
    agent.signedIn(person.name(), person.email(), clock.instant());
    audit.doneBy(Actor.agent(agent.id()), "agent.sign-in", "agent/" + agent.id(), "");
    return agent.identity();
  }

  private Agent make(ExternalIdentity person) {
    var agent = new Agent(person.subject(), person.name(), clock.instant());
    agent.mayBe(person.roles());
    agents.add(agent);
    return agent;
  }

  /**
   * The identity as it is now, for a session that goes on; empty roles when the person may do
   * nothing any more.
   */
  public AgentIdentity current(UUID id) {
    var agent = agents.get(id);
    if (!agent.active()) {
      throw new AgentInactive();
    }
    return agent.identity();
  }

  public void prefer(UUID id, String language, Theme theme) {
    agents.get(id).prefer(language, theme);
  }
}
