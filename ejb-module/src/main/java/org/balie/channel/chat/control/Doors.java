package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.balie.agent.AgentDirectory;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.SiteState;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a site takes chats at this moment. */
@ApplicationScoped
public class Doors {

  @Inject ChatRepository chats;
  @Inject PresenceRepository presence;
  @Inject AgentDirectory directory;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.time-zone", defaultValue = "Europe/Amsterdam")
  String zone;

  public SiteState of(SiteSheet site) {
    if (!site.hours().openAt(clock.instant(), ZoneId.of(zone))) {
      return SiteState.CLOSED;
    }
    if (presence.available().stream().noneMatch(agent -> answers(agent, site))) {
      return SiteState.NOBODY;
    }
    return chats.countWaiting() >= site.mostWaiting() ? SiteState.BUSY : SiteState.OPEN;
  }

  private boolean answers(UUID agent, SiteSheet site) {
    var team = site.tickets().team();
    return team == null || directory.teamsOf(agent).contains(team);
  }
}
