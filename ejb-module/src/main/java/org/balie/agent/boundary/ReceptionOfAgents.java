package org.balie.agent.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.balie.agent.AgentIdentity;
import org.balie.agent.AgentInactive;
import org.balie.agent.ExternalIdentity;
import org.balie.agent.Theme;
import org.balie.agent.control.AgentLedger;
import org.balie.agent.control.AgentRepository;
import org.balie.platform.Turnstile;

/**
 * Turns people who proved who they are into agents. Called while nobody is signed in yet, so it
 * asks for no role.
 */
@Stateless
@PermitAll
public class ReceptionOfAgents {

  @Inject AgentRepository agents;
  @Inject AgentLedger ledger;
  @Inject Turnstile turnstile;

  /**
   * Makes the person at the first sign-in, else takes over the current name and address. The same
   * person may come in many times at once.
   *
   * @throws AgentInactive when an administrator switched them off
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public AgentIdentity welcome(ExternalIdentity person) {
    return turnstile.one("agent/" + person.subject(), () -> signIn(person));
  }

  /** A first sign-in on two nodes at the same moment: one makes the person, the other finds it. */
  private AgentIdentity signIn(ExternalIdentity person) {
    try {
      return ledger.signIn(person);
    } catch (EJBException | PersistenceException raced) {
      return ledger.signIn(person);
    }
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

  /**
   * Keeps how the person likes to work.
   *
   * @param lettersOff letters alone are no keys for them
   */
  public void prefer(UUID id, String language, Theme theme, boolean lettersOff) {
    agents.get(id).prefer(language, theme, lettersOff);
  }
}
