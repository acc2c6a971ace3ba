package org.balie.agent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.balie.agent.control.AgentRepository;
import org.balie.platform.Caller;
import org.balie.platform.Roles;

/** Whether the calling agent wants to be told of cases by mail, too. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class NoticeChoice {

  @Inject AgentRepository agents;
  @Inject Caller caller;

  public boolean byMail() {
    return agents.get(caller.actor().id()).noticesByMail();
  }

  public void byMail(boolean wanted) {
    agents.get(caller.actor().id()).toldByMail(wanted);
  }
}
