package org.balie.api.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balie.ticket.boundary.TicketPage;

/** What happened to a ticket, oldest first. */
public record TimelineJson(List<EntryJson> items) {

  /** One thing that happened; values are codes and ids. */
  public record EntryJson(
      UUID id,
      Instant at,
      String actorKind,
      String actor,
      String what,
      String from,
      String to,
      String reason) {}

  static TimelineJson of(TicketPage page) {
    return new TimelineJson(
        page.timeline().stream()
            .map(
                l ->
                    new EntryJson(
                        l.id(),
                        l.at(),
                        l.actorKind().name().toLowerCase(Locale.ROOT),
                        l.actor(),
                        l.what(),
                        l.from(),
                        l.to(),
                        l.reason()))
            .toList());
  }
}
