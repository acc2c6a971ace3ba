package org.balie.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.balie.handover.entity.StoredHandover;
import org.balie.ticket.SecondLine;

/** Hand-overs nobody answered: written on the case, once, and the case asks for attention. */
@ApplicationScoped
public class Silence {

  @Inject HandoverRepository handovers;
  @Inject Consequences consequences;
  @Inject SecondLine tickets;
  @Inject Clock clock;

  public void tell(int most) {
    handovers.silent(clock.instant(), most).forEach(this::tell);
  }

  private void tell(StoredHandover silent) {
    var ticket = tickets.lock(silent.ticket());
    var handover = handovers.lock(silent.id());
    handover.remindAt(null);
    if (handover.state().live() && !ticket.status().finished()) {
      tickets.noted(
          handover.ticket(), "second-line-silent", null, handover.card().addressee(), null);
      tickets.wantsAttention(handover.ticket());
      consequences.apply(handover, "silent");
    }
  }
}
