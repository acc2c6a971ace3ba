package org.balie.inbox.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.balie.inbox.Receipt;
import org.balie.inbox.control.InboxRepository;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** The poison shelf: what was received and could not be processed. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class InboxDesk {

  @Inject InboxRepository inbox;
  @Inject AuditLog audit;
  @Inject Clock clock;

  public List<PoisonedItem> poisoned(int first, int most) {
    return inbox.poisoned(first, most);
  }

  public long countPoisoned() {
    return inbox.count(Receipt.State.POISONED);
  }

  /** Tries it again; the sweep picks it up within seconds. */
  public void replay(UUID id) {
    inbox.byId(id).orElseThrow(() -> new NotFound("inbox/" + id)).replay(clock.instant());
    audit.done("inbox.replay", "inbox/" + id, "");
  }
}
