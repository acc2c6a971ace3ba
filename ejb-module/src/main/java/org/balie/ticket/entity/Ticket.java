package org.balie.ticket.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.balie.casetype.CaseType;
import org.balie.platform.Ids;
import org.balie.platform.InvalidInput;
import org.balie.ticket.MergedAway;
import org.balie.ticket.NewTicket;
import org.balie.ticket.Priority;
import org.balie.ticket.ResolutionNeeded;
import org.balie.ticket.Status;
import org.balie.ticket.Tag;
import org.balie.ticket.TransitionNotAllowed;

/**
 * A question on its way to an answer: new, taken, waiting for somebody, resolved with a code,
 * closed. Verbs guard the state and tell what changed; the caller writes that into the timeline.
 */
@Entity
@Table(name = "ticket")
public class Ticket extends TicketFacts {

  private static final int MOST_TAGS = 20;

  protected Ticket() {}

  /**
   * A new ticket of this kind.
   *
   * @param number that people call it by
   */
  public Ticket(String number, NewTicket wanted, CaseType type, int revision) {
    this.id = Ids.next();
    this.number = number;
    this.channel = wanted.origin().channel();
    this.subject = Headline.of(wanted.question());
    this.preview = Headline.preview(wanted.question().text());
    this.status = Status.NEW;
    this.priority = Priority.valueOf(type.priority());
    this.caseType = type.code();
    this.caseTypeRevision = revision;
    this.topic = wanted.question().topic();
    this.source = new Source(wanted.origin());
    this.language = wanted.question().language();
    write(wanted.question().fields());
    this.moments = new Moments(wanted.origin().receivedAt());
    this.awaitsUs = true;
  }

  public void asks(UUID who) {
    customer = who;
  }

  /**
   * Adds it.
   *
   * @throws MergedAway when the case was merged into another
   */
  public Message add(Message message) {
    checkHere();
    messages.add(message);
    preview = Headline.preview(message.body());
    touched(message.createdAt());
    return message;
  }

  /** A reply that never left is not said. */
  public void forget(Message message) {
    messages.remove(message);
    preview =
        messages.isEmpty() ? preview : Headline.preview(messages.get(messages.size() - 1).body());
  }

  /**
   * The customer wrote again: the ball is with us, and a ticket that waited or was resolved is open
   * again.
   */
  public Change<Status> customerWrote(CaseType type, Instant now) {
    awaitsUs = true;
    var waits = Status.WAITING.contains(status) || status == Status.SUSPENDED;
    var wakes = waits || status == Status.RESOLVED;
    return wakes && type.allows(status.name(), Status.OPEN.name())
        ? become(Status.OPEN, type, now)
        : new Change<>(status, status);
  }

  /** Somebody answered: the ball is with the customer. */
  public void answered() {
    awaitsUs = false;
  }

  /** There is something new for us to look at. */
  public void heard() {
    awaitsUs = true;
  }

  /** Steps to another status. Resolving has a verb of its own. */
  public Change<Status> become(Status next, CaseType type, Instant now) {
    if (next == Status.RESOLVED) {
      throw new ResolutionNeeded();
    }
    var before = step(next, type, now);
    if (before.finished()) {
      resolution = null;
      moments.reopened();
    }
    if (next == Status.CLOSED) {
      moments.closed(now);
    }
    return new Change<>(before, next);
  }

  /** Sets back a step taken by mistake, whatever its kind allows; never to a finished status. */
  public Change<Status> stepBack(Status before, Instant now) {
    var change = new Change<>(status, before);
    status = before;
    resolution = null;
    moments.reopened();
    touched(now);
    return change;
  }

  /** Rests until a moment; then it wakes by itself. */
  public Change<Status> suspend(Instant until, CaseType type, Instant now) {
    var before = step(Status.SUSPENDED, type, now);
    suspendedUntil = until;
    return new Change<>(before, Status.SUSPENDED);
  }

  /** When it wakes; empty for what is not suspended. */
  public Optional<Instant> restsUntil() {
    return Optional.ofNullable(suspendedUntil).filter(until -> status == Status.SUSPENDED);
  }

  /** Its time has come: it is open, whatever its kind allows, and waits for us. */
  public Change<Status> wake(Instant now) {
    suspendedUntil = null;
    awaitsUs = true;
    return stepBack(Status.OPEN, now);
  }

  public Change<Status> resolve(String how, CaseType type, Instant now) {
    if (how == null || !type.resolutions().contains(how)) {
      throw new ResolutionNeeded();
    }
    var before = step(Status.RESOLVED, type, now);
    resolution = how;
    awaitsUs = false;
    moments.resolved(now);
    return new Change<>(before, Status.RESOLVED);
  }

  /** Is closed, because everything goes on in another case; that one has something to look at. */
  public Change<Status> mergeInto(Ticket other, Instant now) {
    checkHere();
    merge = new Merge(other.id(), status);
    other.awaitsUs |= awaitsUs;
    other.touched(now);
    return put(Status.CLOSED, now);
  }

  /** Is what it was before it was merged. */
  public Change<Status> part(Instant now) {
    var back = merge.before();
    merge = null;
    return put(back, now);
  }

  private Change<Status> put(Status next, Instant now) {
    var change = new Change<>(status, next);
    status = next;
    awaitsUs = next != Status.CLOSED;
    suspendedUntil = null;
    if (next == Status.CLOSED) {
      moments.closed(now);
    } else {
      moments.reopened();
    }
    touched(now);
    return change;
  }

  private void checkHere() {
    if (merge != null) {
      throw new MergedAway();
    }
  }

  private Status step(Status next, CaseType type, Instant now) {
    checkHere();
    var before = status;
    if (!type.allows(before.name(), next.name())) {
      throw new TransitionNotAllowed(before, next);
    }
    status = next;
    suspendedUntil = null;
    touched(now);
    return before;
  }

  public Change<Priority> prioritise(Priority next, Instant now) {
    var change = new Change<>(priority, next);
    priority = next;
    touched(now);
    return change;
  }

  /** Gives the ticket to a team, a person, both or nobody. */
  public Change<Holder> handTo(Holder next, Instant now) {
    var change = new Change<>(holder(), next);
    team = next.team();
    assignee = next.agent();
    touched(now);
    return change;
  }

  public Change<String> rename(String next, Instant now) {
    var change = new Change<>(subject, Headline.shortened(next));
    subject = change.to();
    touched(now);
    return change;
  }

  /** Has these values in the own fields of its kind. */
  public void fill(Map<String, String> values, Instant now) {
    checkHere();
    write(values);
    touched(now);
  }

  /**
   * Has this tag from now on, or not any more.
   *
   * @return whether that is different
   * @throws InvalidInput when it has as many as a case can have
   */
  public boolean tag(Tag tag, boolean on, Instant now) {
    checkHere();
    if (on && !has(tag) && tags.size() >= MOST_TAGS) {
      throw new InvalidInput("/tag", "ticket.invalid.tags", MOST_TAGS);
    }
    var real = on ? tags.add(tag.word()) : tags.remove(tag.word());
    if (real) {
      touched(now);
    }
    return real;
  }

  public List<Tag> tags() {
    return tags.stream().map(Tag::new).toList();
  }

  /** Something that another component keeps about it is different now. */
  public void supplemented(Instant now) {
    checkHere();
    touched(now);
  }

  public Change<UUID> concerns(UUID nextTopic, Instant now) {
    var change = new Change<>(topic, nextTopic);
    topic = nextTopic;
    touched(now);
    return change;
  }

  private void touched(Instant now) {
    moments.active(now);
  }

  /** What something was and what it is now. */
  public record Change<T>(T from, T to) {

    public boolean real() {
      return !Objects.equals(from, to);
    }
  }

  /** Who has a ticket. */
  public record Holder(UUID team, UUID agent) {}

  public Holder holder() {
    return new Holder(team, assignee);
  }
}
