package org.balie.outbox.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.balie.outbox.control.OutboxRepository;
import org.balie.outbox.entity.OutboxRow;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** What an administrator does with intentions that were given up. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class OutboxDesk {

  @Inject OutboxRepository rows;
  @Inject AuditLog audit;
  @Inject Clock clock;

  public List<ParkedEntry> parked(int first, int most) {
    return rows.parked(first, most);
  }

  public long countParked() {
    return rows.count(OutboxRow.State.PARKED);
  }

  public void retry(UUID id) {
    rows.lock(id).release(clock.instant());
    audit.done("outbox.retry", "outbox/" + id, "");
  }

  public void discard(UUID id) {
    rows.lock(id).discard(clock.instant());
    audit.done("outbox.discard", "outbox/" + id, "");
  }
}
