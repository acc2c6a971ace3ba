package org.balie.ticket.boundary;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.control.LastDays;
import org.balie.ticket.control.Sleepers;

/** The small transactions of cases whose time has come: one that fails keeps no other. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class WakingSteps {

  private static final int AT_ONCE = 50;

  @Inject Sleepers sleepers;
  @Inject LastDays lastDays;

  public List<UUID> due() {
    return sleepers.due(AT_ONCE);
  }

  public void wake(UUID ticket) {
    sleepers.wake(ticket);
  }

  public List<UUID> lastDaysCome() {
    return lastDays.come(AT_ONCE);
  }

  public void tellLastDay(UUID ticket) {
    lastDays.tell(ticket);
  }
}
