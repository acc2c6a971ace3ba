package org.balie.presence.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.presence.Doing;

/** A window of an agent that shows a case. */
@Entity
@Table(name = "present_window")
public class PresentWindow {

  @Id private UUID id;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Enumerated(EnumType.STRING)
  private Doing doing;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected PresentWindow() {}

  public PresentWindow(UUID id, UUID agent) {
    this.id = id;
    this.agent = agent;
  }

  /**
   * A window is known by what it calls itself and by whose it is (RFC 9562, version 3): nobody
   * moves the window of somebody else.
   */
  public static UUID idOf(UUID agent, String window) {
    return UUID.nameUUIDFromBytes((agent + "/window/" + window).getBytes(UTF_8));
  }

  /**
   * Heard of now.
   *
   * @return whether that is news to others: another case, or something else is done with it
   */
  public boolean shows(UUID shown, Doing does, Instant now) {
    var news = !shown.equals(ticket) || does != doing;
    ticket = shown;
    doing = does;
    seenAt = now;
    return news;
  }

  /** Null before it showed one. */
  public UUID ticket() {
    return ticket;
  }
}
