package org.balie.worktab.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.worktab.WorkTabKind;

/**
 * Something an agent has open, or had open until a while ago. One thing has one tab: opened again,
 * it is the same one.
 */
@Entity
@Table(name = "work_tab")
public class WorkTab {

  @Id private UUID id;

  @Column(name = "agent_id")
  private UUID agent;

  @Enumerated(EnumType.STRING)
  private WorkTabKind kind;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Column(name = "draft_id")
  private UUID draft;

  @Column(name = "chat_id")
  private UUID chat;

  private int position;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "seen_version")
  private long seenVersion;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected WorkTab() {}

  /** A tab that is on no strip yet; {@link #open} puts it there. */
  public WorkTab(UUID agent, WorkTabKind kind, UUID target) {
    this.id = idOf(agent, target);
    this.agent = agent;
    this.kind = kind;
    if (kind == WorkTabKind.TICKET) {
      this.ticket = target;
    } else {
      this.draft = target;
    }
  }

  /** A conversation that the agent has; what is seen of it are its entries. */
  public WorkTab(UUID agent, UUID ticket, UUID chat) {
    this.id = idOf(agent, chat);
    this.agent = agent;
    this.kind = WorkTabKind.TICKET;
    this.ticket = ticket;
    this.chat = chat;
  }

  /** The id says whose tab it is and of what (RFC 9562, version 3): there is never another. */
  public static UUID idOf(UUID agent, UUID target) {
    return UUID.nameUUIDFromBytes((agent + "/tab/" + target).getBytes(UTF_8));
  }

  /** It is on the screen, as the thing was in this version. */
  public void open(long version, Instant now) {
    openedAt = now;
    seenVersion = Math.max(seenVersion, version);
    seenAt = now;
    closedAt = null;
  }

  public void close(Instant now) {
    closedAt = now;
  }

  public void stand(int place) {
    position = place;
  }

  /** Whether somebody may be waiting behind it: it goes when the conversation is over. */
  public boolean isChat() {
    return chat != null;
  }

  public boolean isOpen() {
    return openedAt != null && closedAt == null;
  }

  public UUID id() {
    return id;
  }

  public UUID agent() {
    return agent;
  }

  public int position() {
    return position;
  }

  public long seenVersion() {
    return seenVersion;
  }

  public Instant seenAt() {
    return seenAt;
  }
}
