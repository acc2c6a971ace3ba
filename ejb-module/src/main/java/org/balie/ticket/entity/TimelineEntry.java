package org.balie.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Actor;
import org.balie.platform.Ids;
import org.balie.ticket.TicketId;

/** One line of the log of a ticket: who, what, when, from, to, why. Never changed. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

  private static final int LONGEST = 200;

  @Id private UUID id;

  @Column(name = "ticket_id")
  private UUID ticket;

  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "actor_kind")
  private Actor.Kind actorKind;

  @Column(name = "actor_id")
  private UUID actorId;

  private String what;

  @Column(name = "from_value")
  private String from;

  @Column(name = "to_value")
  private String to;

  private String reason;

  protected TimelineEntry() {}

  public TimelineEntry(TicketId ticket, Actor actor, What what, Instant at) {
    this.id = Ids.next();
    this.ticket = ticket.value();
    this.at = at;
    this.actorKind = actor.kind();
    this.actorId = actor.id();
    this.what = what.code();
    this.from = shortened(what.from());
    this.to = shortened(what.to());
    this.reason = what.reason();
  }

  private static String shortened(String value) {
    return value == null || value.length() <= LONGEST
        ? value
        : value.substring(0, LONGEST - 1) + "…";
  }

  /** What happened, as codes and ids that the screen puts into words. */
  public record What(String code, String from, String to, String reason) {

    public static What of(String code) {
      return new What(code, null, null, null);
    }
  }
}
