package org.balie.ticket.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Puts tickets into the index again, a batch per transaction. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class TicketReindexing {

  private static final int BATCH = 200;

  @Inject TicketIndex index;

  /**
   * One batch.
   *
   * @param since tickets changed from then on
   * @param after the last one of the batch before
   * @return the last one of this batch; empty when there was none left
   */
  public Optional<UUID> batch(Instant since, UUID after) {
    var tickets = index.changedSince(since, after, BATCH);
    tickets.forEach(index::add);
    return tickets.isEmpty()
        ? Optional.empty()
        : Optional.of(tickets.get(tickets.size() - 1).id().value());
  }

  /** These, in one transaction; what is no ticket is left out. */
  public void again(Collection<UUID> tickets) {
    index.all(tickets).forEach(index::add);
  }
}
