package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balie.outbox.boundary.OutboxDesk;
import org.balie.outbox.boundary.ParkedEntry;
import org.balie.ticket.boundary.TicketReading;
import org.balie.web.platform.Attempt;
import org.omnifaces.cdi.Param;

/** What could not be sent or done outside, and waits for a person. */
@Named
@RequestScoped
public class OutboxView {

  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Inject @Param UUID ask;
  @Inject OutboxDesk desk;
  @Inject TicketReading tickets;
  @Inject Paging paging;
  @Inject Attempt attempt;
  private List<ParkedEntry> entries;
  private Map<UUID, String> numbers;
  private Long count;

  public List<ParkedEntry> getEntries() {
    if (entries == null) {
      entries = desk.parked(paging.first(), Paging.SIZE);
    }
    return entries;
  }

  public long getCount() {
    if (count == null) {
      count = desk.countParked();
    }
    return count;
  }

  /** The case an intention is about, or else what its key says: an address, a mail. */
  public String about(ParkedEntry entry) {
    return ticket(entry).map(getNumbers()::get).orElseGet(() -> rest(entry));
  }

  private Map<UUID, String> getNumbers() {
    if (numbers == null) {
      numbers =
          tickets.numbers(
              getEntries().stream().flatMap(e -> ticket(e).stream()).collect(Collectors.toSet()));
    }
    return numbers;
  }

  private static Optional<UUID> ticket(ParkedEntry entry) {
    var last = rest(entry);
    return UUID_SHAPE.matcher(last).matches()
        ? Optional.of(UUID.fromString(last))
        : Optional.empty();
  }

  private static String rest(ParkedEntry entry) {
    return entry.key().substring(entry.key().indexOf('/') + 1);
  }

  public void retry(UUID id) {
    attempt.to(() -> desk.retry(id), "web.admin.done.retried");
    refresh();
  }

  public void discard() {
    attempt.to(() -> desk.discard(ask), "web.admin.done.discarded");
    ask = null;
    refresh();
  }

  private void refresh() {
    entries = null;
    numbers = null;
    count = null;
  }

  /** Whether the page asks if an entry is really to be discarded. */
  public boolean isAsking() {
    return ask != null;
  }
}
