package org.balie.inbox.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.balie.content.ContentStore;
import org.balie.inbox.InboxItem;
import org.balie.inbox.control.InboxRepository;
import org.balie.inbox.entity.InboxRow;
import org.balie.platform.Caller;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** What applications may know of what was received: their own, or everything with the right to. */
@Stateless
@RolesAllowed({Roles.SUBMIT, Roles.READ, Roles.WRITE})
public class InboxReading {

  @Inject InboxRepository inbox;
  @Inject ContentStore contents;
  @Inject AuditLog audit;
  @Inject Caller caller;

  public Optional<InboxItem> byNumber(String number) {
    return inbox.byNumber(number).map(InboxRow::item).filter(this::visible);
  }

  public Optional<InboxItem> byId(UUID id) {
    return inbox.byId(id).map(InboxRow::item).filter(this::visible);
  }

  private boolean visible(InboxItem item) {
    return caller.hasRole(Roles.READ) || caller.actor().id().equals(item.application());
  }

  /**
   * The bytes as they were received; refused until the malware scanner, where one is configured,
   * called them clean. Close the stream.
   */
  @RolesAllowed(Roles.READ)
  public Original original(String number) throws IOException {
    var item =
        byNumber(number)
            .filter(i -> i.original() != null)
            .orElseThrow(() -> new NotFound("original/" + number));
    audit.done("original.read", "inbox/" + item.id(), "");
    var size = contents.info(item.original()).size();
    return new Original(item.originalType(), size, contents.openScanned(item.original()));
  }

  /** Received bytes being read. */
  public record Original(String mediaType, long size, InputStream bytes) {}
}
