package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.balie.platform.Caller;
import org.balie.platform.Roles;
import org.balie.ticket.control.NoticeRepository;

/** What the calling agent was told. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class NoticeDesk {

  @Inject NoticeRepository notices;
  @Inject Caller caller;
  @Inject Clock clock;

  /** The latest first. */
  public List<NoticeLine> latest(int most) {
    return notices.of(caller.actor().id(), most);
  }

  /** Nothing of it is new any more. */
  public void sawAll() {
    notices.sawAll(caller.actor().id(), clock.instant());
  }
}
