package org.balie.inbox.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRED;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.content.ContentId;
import org.balie.content.ContentStore;
import org.balie.inbox.IdentifierReused;
import org.balie.inbox.InboxHandler;
import org.balie.inbox.InboxItem;
import org.balie.inbox.Receipt;
import org.balie.inbox.Received;
import org.balie.inbox.entity.InboxRow;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The transactions of the inbox, each on its own. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class InboxLedger {

  /** While something was processed this recently the queue moves and is simply deep. */
  private static final Duration MOVING = Duration.ofSeconds(10);

  @Inject InboxRepository inbox;
  @Inject ContentStore contents;
  @Inject @Any Instance<InboxHandler> handlers;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.inbox.first-pause", defaultValue = "PT10S")
  Duration pause;

  public Receipt store(Received thing) {
    var known = inbox.byExternalId(thing.channel(), thing.externalId());
    return known.isPresent() ? repeat(known.get(), thing) : storeNew(thing);
  }

  private Receipt storeNew(Received thing) {
    try {
      var now = clock.instant();
      var original = keep(thing);
      var number = "B-%d-%06d".formatted(now.atZone(ZoneOffset.UTC).getYear(), inbox.nextNumber());
      var row = new InboxRow(thing, original, number, now);
      inbox.add(row);
      return row.receipt(false);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private ContentId keep(Received thing) throws IOException {
    return thing.mediaType().startsWith("multipart/") || thing.mediaType().startsWith("message/")
        ? contents.keep(thing.original())
        : contents.keepText(thing.original());
  }

  /** What a race lost: the same thing was stored by somebody else a moment ago. */
  public Optional<Receipt> stored(Received thing) {
    return inbox.byExternalId(thing.channel(), thing.externalId()).map(row -> repeat(row, thing));
  }

  private static Receipt repeat(InboxRow row, Received thing) {
    if (!row.sameAs(thing.fingerprint())) {
      throw new IdentifierReused();
    }
    return row.receipt(true);
  }

  /** Handles the item and marks it, in one transaction. */
  public void handle(UUID id) throws IOException {
    var row = inbox.claim(id);
    if (row.isPresent()) {
      handlerOf(row.get().item()).handle(row.get().item());
      row.get().processed(clock.instant());
    }
  }

  private InboxHandler handlerOf(InboxItem item) {
    return handlers.stream()
        .filter(h -> h.channel().equals(item.channel()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody handles channel " + item.channel()));
  }

  @TransactionAttribute(REQUIRED)
  public Optional<InboxItem> byNumber(String number) {
    return inbox.byNumber(number).map(InboxRow::item);
  }

  @TransactionAttribute(REQUIRED)
  public Optional<InboxItem> byId(UUID id) {
    return inbox.byId(id).map(InboxRow::item);
  }

  public long count(Receipt.State state) {
    return inbox.count(state);
  }

  public void failed(UUID id, String reason) {
    inbox.claim(id).ifPresent(row -> row.failed(reason, pause, clock.instant()));
  }

  /**
   * Items whose bell was not heard, marked as rung again. Fresh ones are left while the queue
   * moves.
   */
  public List<InboxItem> unheard(int most) {
    var now = clock.instant();
    var moving = inbox.anyProcessedSince(now.minus(MOVING));
    var rows =
        inbox.overdue(now, most).stream().filter(r -> !moving || r.item().attempts() > 0).toList();
    rows.forEach(r -> r.rung(now));
    return rows.stream().map(InboxRow::item).toList();
  }

  /** Removes originals whose retention is over. Returns how many. */
  public int forgetOriginals(Duration retention, int most) {
    var old = inbox.originalsProcessedBefore(clock.instant().minus(retention), most);
    if (!old.isEmpty()) {
      inbox.forgetOriginals(old);
      old.forEach(id -> contents.remove(new ContentId(id)));
    }
    return old.size();
  }
}
