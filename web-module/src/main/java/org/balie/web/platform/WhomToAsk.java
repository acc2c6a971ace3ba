package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.platform.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who gives roles, for somebody who has none. */
@Named
@RequestScoped
public class WhomToAsk {

  private static final int ENOUGH = 5;

  @Inject AgentDirectory agents;

  @Inject
  @ConfigProperty(name = "balie.help")
  Optional<String> help;

  public List<AgentCard> getAdministrators() {
    return agents.withRole(Roles.ADMINISTRATOR).stream().limit(ENOUGH).toList();
  }

  /** What the institution wants to be said besides, for example the number of its service desk. */
  public String getHelp() {
    return help.orElse("");
  }
}
