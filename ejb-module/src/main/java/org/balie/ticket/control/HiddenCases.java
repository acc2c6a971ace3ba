package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balie.agent.AgentDirectory;
import org.balie.casetype.CaseTypes;
import org.balie.ticket.Hidden;

/** What is hidden from whom, as teams and kinds of cases say it. */
@ApplicationScoped
public class HiddenCases {

  @Inject AgentDirectory directory;
  @Inject CaseTypes types;

  Hidden from(UUID agent) {
    return new Hidden(directory.hiddenFrom(agent), types.hiddenFrom(agent));
  }

  /** From somebody who is in no team: what is suggested to nobody. */
  Hidden fromStrangers() {
    return new Hidden(directory.confidentialTeams(), types.restricted());
  }
}
