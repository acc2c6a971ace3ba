package org.balie.ticket.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.ticket.DraftElsewhere;
import org.balie.ticket.DraftKind;

/**
 * Words that an agent has not sent yet: a reply or a note on a ticket, or a whole case by hand.
 * They belong to that agent alone. The number of the revision is counted by the entity, not by
 * Hibernate, because the browser names the one it continues.
 */
@Entity
@Table(name = "draft")
public class Draft {

  @Id private UUID id;

  @Column(name = "agent_id")
  private UUID agent;

  @Enumerated(EnumType.STRING)
  private DraftKind kind;

  @Column(name = "ticket_id")
  private UUID ticket;

  private String title;
  private String content;
  private long revision;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "discarded_at")
  private Instant discardedAt;

  protected Draft() {}

  private Draft(UUID id, UUID agent, DraftKind kind, UUID ticket) {
    this.id = id;
    this.agent = agent;
    this.kind = kind;
    this.ticket = ticket;
  }

  /** The beginning of a new case; {@link #write} gives it its words. */
  public static Draft ofCase(UUID id, UUID agent) {
    return new Draft(id, agent, DraftKind.CASE, null);
  }

  /** The beginning of a reply or a note; {@link #write} gives it its words. */
  public static Draft on(UUID ticket, UUID agent, DraftKind kind) {
    return new Draft(idOn(ticket, agent, kind), agent, kind, ticket);
  }

  /**
   * An agent has one reply and one note on a ticket under way: the id says so (RFC 9562, version
   * 3), and the second of two windows that begin at the same moment cannot make another.
   */
  public static UUID idOn(UUID ticket, UUID agent, DraftKind kind) {
    return UUID.nameUUIDFromBytes((ticket + "/" + agent + "/" + kind).getBytes(UTF_8));
  }

  /**
   * Keeps what is written now. Words that begin anew take the place of those that were put away.
   *
   * @param seen revision that these words continue; 0 for the first
   * @throws DraftElsewhere when another window went on from there already
   */
  public void write(String newTitle, String words, long seen, Instant now) {
    if (discardedAt != null && seen == 0) {
      revision = 0;
      discardedAt = null;
    }
    if (seen != revision || discardedAt != null) {
      throw new DraftElsewhere();
    }
    title = newTitle;
    content = words;
    revision++;
    savedAt = now;
  }

  /** Words that were sent and taken back stand before what was begun since. */
  public void goOn(String words, Instant now) {
    var since = discardedAt == null && content != null ? content : "";
    content = since.isBlank() ? words : words + "\n\n" + since;
    discardedAt = null;
    revision++;
    savedAt = now;
  }

  /** Puts it away; for a while it can be taken back. */
  public void discard(Instant now) {
    discardedAt = now;
  }

  public void takeBack() {
    discardedAt = null;
  }

  public UUID id() {
    return id;
  }

  public UUID agent() {
    return agent;
  }

  public DraftKind kind() {
    return kind;
  }

  public UUID ticket() {
    return ticket;
  }

  public String content() {
    return content;
  }

  public long revision() {
    return revision;
  }

  public Instant savedAt() {
    return savedAt;
  }
}
