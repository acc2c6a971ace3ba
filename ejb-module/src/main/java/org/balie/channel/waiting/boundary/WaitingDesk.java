package org.balie.channel.waiting.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.waiting.WaitingLine;
import org.balie.channel.waiting.control.SecondAddress;
import org.balie.channel.waiting.control.WaitingRepository;
import org.balie.channel.waiting.control.WaitingWay;
import org.balie.platform.Caller;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketThreads;

/** The agents' side of messages that wait for their readers. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class WaitingDesk {

  @Inject WaitingRepository waiting;
  @Inject WaitingWay way;
  @Inject TicketThreads tickets;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Where the code would go; empty when the card has no second address, so that nobody could read
   * the message.
   *
   * @param told where the announcement goes
   */
  public Optional<String> codeTo(TicketId id, String told) {
    return SecondAddress.of(way.addresses(id), told);
  }

  /** What waits on a case, or waited. */
  public List<WaitingLine> lines(TicketId id) {
    return waiting.onCase(id).stream().map(m -> m.line(clock.instant())).toList();
  }

  /** Nobody can open it from now on; nothing when nobody could. */
  public void withdraw(TicketId id, UUID message) {
    tickets.takeTurn(id);
    var found =
        waiting.onCase(id).stream()
            .filter(m -> m.id().equals(message))
            .findFirst()
            .map(waiting::locked)
            .orElseThrow(() -> new NotFound("message/" + message));
    if (found.open(clock.instant())) {
      found.withdraw(clock.instant());
      tickets.happened(id, caller.actor(), "waiting-withdrawn");
      audit.done("waiting.withdraw", "message/" + message, "");
    }
  }
}
