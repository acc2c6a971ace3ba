package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.balie.agent.RolesChanged;
import org.balie.agent.entity.Agent;
import org.balie.privacy.AuditLog;

/** Writes down changes of rights and tells whoever keeps rights. */
@ApplicationScoped
public class RightsLedger {

  @Inject AuditLog audit;
  @Inject Event<RolesChanged> changed;

  public void changed(Agent agent, String action, String detail) {
    audit.done(action, "agent/" + agent.id(), detail);
    changed.fire(new RolesChanged(agent.id()));
  }
}
