package org.balie.ticket.boundary;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.control.HeldReplies;

/** The small transactions of replies that leave: one that fails keeps no other. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class HeldSteps {

  private static final int AT_ONCE = 50;

  @Inject HeldReplies held;

  public List<UUID> due() {
    return held.due(AT_ONCE);
  }

  public void leave(UUID message) {
    held.leave(message);
  }
}
