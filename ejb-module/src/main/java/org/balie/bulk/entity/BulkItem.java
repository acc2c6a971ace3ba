package org.balie.bulk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.balie.bulk.ItemState;
import org.balie.platform.Ids;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;

/** One case of a change of many: as it was seen, and what became of it. */
@Entity
@Table(name = "bulk_item")
public class BulkItem {

  private static final int LONGEST_ARGUMENTS = 2_000;

  @Id private UUID id;

  @Column(name = "run_id")
  private UUID run;

  private int position;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Column(name = "seen_version")
  private long seenVersion;

  private String change;

  @Enumerated(EnumType.STRING)
  private ItemState state;

  private String reason;
  private String arguments;

  @Column(name = "back_change")
  private String back;

  @Column(name = "after_version")
  private Long afterVersion;

  protected BulkItem() {}

  /**
   * A case that waits for its turn.
   *
   * @param change that this case gets
   */
  public BulkItem(UUID run, int position, TicketId ticket, Version seen, String change) {
    this.id = Ids.next();
    this.run = run;
    this.position = position;
    this.ticket = ticket.value();
    this.seenVersion = seen.value();
    this.change = change;
    this.state = ItemState.WAITING;
  }

  /**
   * The change is made.
   *
   * @param how {@code DONE} or {@code SAME}
   * @param undo the change that sets back what was; null when there is none
   */
  public void done(ItemState how, String undo, Version after) {
    state = how;
    back = undo;
    afterVersion = after.value();
  }

  /**
   * The change is not made.
   *
   * @param why key of a text
   * @param words arguments of the text, as a JSON array
   */
  public void refuse(ItemState how, String why, String words) {
    state = how;
    reason = why;
    arguments = words.length() > LONGEST_ARGUMENTS ? "[]" : words;
  }

  public UUID id() {
    return id;
  }

  public UUID run() {
    return run;
  }

  public TicketId ticket() {
    return new TicketId(ticket);
  }

  public Version seen() {
    return new Version(seenVersion);
  }

  public String change() {
    return change;
  }

  public ItemState state() {
    return state;
  }

  public String back() {
    return back;
  }

  public Version after() {
    return afterVersion == null ? null : new Version(afterVersion);
  }
}
