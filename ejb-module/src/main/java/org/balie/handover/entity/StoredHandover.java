package org.balie.handover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.balie.handover.Handover;
import org.balie.handover.Handover.Remote;
import org.balie.handover.HandoverFinished;
import org.balie.handover.HandoverId;
import org.balie.handover.HandoverState;
import org.balie.platform.Ids;
import org.balie.platform.Json;
import org.balie.ticket.TicketId;

/**
 * A case at a receiver: on its way, there, answered, done. Verbs tell what happened, in the words
 * of rules and of the log.
 */
@Entity
@Table(name = "handover")
public class StoredHandover {

  @Id private UUID id;

  @Column(name = "ticket_id")
  private UUID ticket;

  private int number;
  private String reference;
  private String receiver;

  @Enumerated(EnumType.STRING)
  private HandoverState state;

  private String form;
  private String addressee;

  @Column(name = "outbox_id")
  private UUID outbox;

  @Column(name = "remote_id")
  private String remoteId;

  @Column(name = "remote_number")
  private String remoteNumber;

  @Column(name = "remote_status")
  private String remoteStatus;

  @Column(name = "remote_operator")
  private String remoteOperator;

  @Column(name = "remote_modified")
  private Instant remoteModified;

  @Column(name = "look_asked")
  private boolean lookAsked;

  private boolean doubtful;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "created_by")
  private UUID createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  private Instant since;

  @Column(name = "remind_at")
  private Instant remindAt;

  @Version private long version;

  protected StoredHandover() {}

  public StoredHandover(
      TicketId ticket, String ticketNumber, int number, Filled filled, Instant now) {
    this.id = Ids.next();
    this.ticket = ticket.value();
    this.number = number;
    this.reference = referenceOf(ticketNumber, number);
    this.receiver = filled.receiver();
    this.state = HandoverState.QUEUED;
    this.createdBy = filled.by();
    this.createdAt = now;
    this.since = now;
    fill(filled);
  }

  /** What was filled in, by whom, and who gets it. */
  public record Filled(
      String receiver, UUID by, Map<String, String> values, List<UUID> files, String addressee) {}

  /** How the form is stored. */
  public record Form(Map<String, String> values, List<UUID> files) {}

  /** Something happened: its code for rules, and from and to what for the log. */
  public record Event(String code, String from, String to) {}

  public static String referenceOf(String ticketNumber, int number) {
    return ticketNumber + "/" + number;
  }

  private void fill(Filled filled) {
    form = Json.write(new Form(filled.values(), filled.files()));
    addressee = filled.addressee();
  }

  public void queuedAs(UUID entry) {
    outbox = entry;
  }

  /** Filled in anew after it failed. */
  public void amend(Filled filled, Instant now) {
    if (state != HandoverState.FAILED) {
      throw new HandoverFinished();
    }
    fill(filled);
    tryAgain(now);
  }

  public void tryAgain(Instant now) {
    if (state == HandoverState.FAILED) {
      become(HandoverState.QUEUED, now);
    }
  }

  /** The receiver has it. False when that was known. */
  public boolean arrived(Remote remote, Instant now) {
    if (remoteId != null) {
      return false;
    }
    remoteId = remote.id();
    remoteNumber = remote.number();
    remoteStatus = remote.status();
    remoteOperator = remote.operator();
    remoteModified = remote.modified();
    doubtful = false;
    lastError = null;
    if (state != HandoverState.WITHDRAWN) {
      become(HandoverState.SENT, now);
    }
    return true;
  }

  /** Given up. Whether it arrived nobody knows: it is looked up before the next try. */
  public void failed(String reason, Instant now) {
    if (remoteId == null && state != HandoverState.WITHDRAWN) {
      doubtful = true;
      lastError = reason;
      become(HandoverState.FAILED, now);
    }
  }

  public void withdraw(Instant now) {
    if (!state.live() && state != HandoverState.COMPLETED) {
      throw new HandoverFinished();
    }
    become(HandoverState.WITHDRAWN, now);
  }

  /** True when nobody had asked yet. */
  public boolean askLook() {
    var first = !lookAsked;
    lookAsked = true;
    return first;
  }

  public void lookBegins() {
    lookAsked = false;
  }

  /** What a look found. An older look than the last one changes nothing. */
  public List<Event> seen(
      Remote remote, String nowWith, boolean completed, boolean closed, Instant now) {
    var events = new ArrayList<Event>();
    if (remoteModified != null && remote.modified().isBefore(remoteModified)) {
      return events;
    }
    if (!Objects.equals(remoteStatus, remote.status())) {
      events.add(new Event("status:" + remote.status(), remoteStatus, remote.status()));
    }
    if (nowWith != null && !nowWith.equals(addressee)) {
      events.add(new Event("addressee", addressee, nowWith));
      addressee = nowWith;
    }
    var next = closed ? HandoverState.CLOSED : HandoverState.COMPLETED;
    if ((completed || closed) && state != next && state != HandoverState.WITHDRAWN) {
      // What was completed is put away later; nobody has to do anything because of it.
      events.add(new Event(state.live() ? next.code() : "put-away", null, null));
      become(next, now);
    } else if (!completed && !closed && !state.live() && state != HandoverState.WITHDRAWN) {
      become(HandoverState.SENT, now);
      events.add(new Event("reopened", null, null));
    }
    remoteStatus = remote.status();
    remoteNumber = remote.number();
    remoteModified = remote.modified();
    return events;
  }

  public void answered(Instant now) {
    remindAt = null;
    if (state == HandoverState.SENT) {
      become(HandoverState.ANSWERED, now);
    }
  }

  /**
   * It came back. Its order was carried out, so sending it again takes a new one, and nothing is
   * looked up before.
   */
  public void bounced(String reason, Instant now) {
    outbox = null;
    remoteId = null;
    lastError = reason;
    remindAt = null;
    become(HandoverState.FAILED, now);
  }

  public void remindAt(Instant when) {
    remindAt = when;
  }

  private void become(HandoverState next, Instant now) {
    state = next;
    since = now;
  }

  /** Whether words can still be sent to it. */
  public boolean open() {
    return state.live() && state != HandoverState.FAILED || state == HandoverState.COMPLETED;
  }

  public HandoverId id() {
    return new HandoverId(id);
  }

  public TicketId ticket() {
    return new TicketId(ticket);
  }

  public String receiver() {
    return receiver;
  }

  public HandoverState state() {
    return state;
  }

  /** Its order to be sent; null while there is none, as after it came back. */
  public UUID outbox() {
    return outbox;
  }

  public String reference() {
    return reference;
  }

  public Form form() {
    return Json.read(form, Form.class);
  }

  public Handover card() {
    return new Handover(
        id(),
        ticket(),
        reference,
        receiver,
        state,
        form().values(),
        addressee,
        new Remote(remoteId, remoteNumber, remoteStatus, remoteOperator, remoteModified),
        doubtful,
        lastError,
        createdBy,
        createdAt,
        since);
  }
}
