package org.balie.inbox.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.balie.content.ContentStore;
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
  @Inject ContentStore contents;
  @Inject AuditLog audit;
  @Inject Clock clock;

  public List<PoisonedItem> poisoned(int first, int most) {
    return inbox.poisoned(first, most);
  }

  public long countPoisoned() {
    return inbox.count(Receipt.State.POISONED);
  }

  /** What was received, byte for byte; refused until it was found free of malware. */
  public Original original(UUID id) throws IOException {
    var content =
        inbox
            .byId(id)
            .map(row -> row.item().original())
            .orElseThrow(() -> new NotFound("inbox/" + id));
    audit.done("original.read", "inbox/" + id, "");
    return new Original(contents.info(content).size(), contents.openScanned(content));
  }

  /** Received bytes being read. */
  public record Original(long size, InputStream bytes) {}

  /** Tries it again; the sweep picks it up within seconds. */
  public void replay(UUID id) {
    inbox.byId(id).orElseThrow(() -> new NotFound("inbox/" + id)).replay(clock.instant());
    audit.done("inbox.replay", "inbox/" + id, "");
  }
}
