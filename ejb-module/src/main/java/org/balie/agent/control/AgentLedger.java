package org.balie.agent.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.balie.agent.AgentIdentity;
import org.balie.agent.AgentInactive;
import org.balie.agent.ExternalIdentity;
import org.balie.agent.entity.Agent;
import org.balie.platform.Actor;
import org.balie.privacy.AuditLog;

/** Writes down who came in; each call is one transaction. */
@Stateless
@PermitAll
public class AgentLedger {

  @Inject AgentRepository agents;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Makes the person when nobody has their subject yet, else takes over name and address.
   *
   * @throws AgentInactive when an administrator switched them off
   */
  public AgentIdentity signIn(ExternalIdentity person) {
    var agent = agents.bySubject(person.subject()).orElseGet(() -> make(person));
    if (!agent.active()) {
      throw new AgentInactive();
    }
    agent.isCalled(person.name(), person.email());
    agents.signedIn(agent.id(), clock.instant());
    audit.doneBy(Actor.agent(agent.id()), "agent.sign-in", "agent/" + agent.id(), "");
    return agent.identity();
  }

  private Agent make(ExternalIdentity person) {
    var agent = new Agent(person.subject(), person.name(), clock.instant());
    agent.mayBe(person.roles());
    agents.add(agent);
    return agent;
  }
}
