package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Actor;
import org.balie.platform.InvalidInput;
import org.balie.ticket.FieldsMissing;
import org.balie.ticket.NoticeKind;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.Tag;
import org.balie.ticket.Then;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.Ticket.Holder;
import org.balie.ticket.entity.TimelineEntry.What;
import org.balie.topic.Topics;

/**
 * What can be done with a ticket, by whoever: each changes it, writes the log and tells the house.
 * The ticket is locked already.
 */
@ApplicationScoped
public class TicketVerbs {

  @Inject CaseTypes types;
  @Inject Topics topics;
  @Inject LinkBook links;
  @Inject HiddenCases hidden;
  @Inject KnownTags known;
  @Inject NoticeBook notices;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Clock clock;

  /**
   * Steps to another status.
   *
   * @throws org.balie.ticket.ChildrenOpen when it would be closed before what is part of it
   */
  public void changeStatus(Actor who, Ticket ticket, Status next) {
    if (next == Status.CLOSED) {
      links.checkParts(ticket.id());
    }
    checkFields(ticket, next);
    var change = ticket.become(next, typeOf(ticket), clock.instant());
    timeline.changeBy(who, ticket.id(), "status", change, null);
    announcements.changed(ticket);
  }

  public void stepBack(Actor who, Ticket ticket, Status before) {
    var change = ticket.stepBack(before, clock.instant());
    timeline.changeBy(who, ticket.id(), "status", change, null);
    announcements.changed(ticket);
  }

  /**
   * Considers it answered.
   *
   * @throws org.balie.ticket.ChildrenOpen when a case that is part of it is not finished
   */
  public void resolve(Actor who, Ticket ticket, String how) {
    links.checkParts(ticket.id());
    checkFields(ticket, Status.RESOLVED);
    var now = clock.instant();
    timeline.changeBy(who, ticket.id(), "status", ticket.resolve(how, typeOf(ticket), now), how);
    announcements.resolved(ticket, how, now);
  }

  public void prioritise(Actor who, Ticket ticket, Priority next, String why) {
    if (why == null || why.isBlank()) {
      throw new InvalidInput("/priorityReason", "ticket.invalid.reason");
    }
    var change = ticket.prioritise(next, clock.instant());
    timeline.changeBy(who, ticket.id(), "priority", change, why.strip());
    announcements.changed(ticket);
  }

  /**
   * Gives it to somebody else.
   *
   * @throws InvalidInput for somebody who may not see it there
   */
  public void hand(Actor who, Ticket ticket, Holder next) {
    if (next.agent() != null) {
      checkSees(next, ticket.caseType());
    }
    var change = ticket.handTo(next, clock.instant());
    var team = new Ticket.Change<>(change.from().team(), change.to().team());
    var agent = new Ticket.Change<>(change.from().agent(), change.to().agent());
    timeline.changeBy(who, ticket.id(), "team", team, null);
    timeline.changeBy(who, ticket.id(), "assignee", agent, null);
    if (agent.real() && next.agent() != null && !next.agent().equals(who.id())) {
      notices.tell(
          next.agent(), ticket, NoticeKind.GIVEN, who.is(Actor.Kind.AGENT) ? who.id() : null);
    }
    announcements.changed(ticket);
  }

  private void checkSees(Holder next, String kind) {
    var theirs = hidden.from(next.agent());
    if (theirs.hides(next.team(), null)) {
      throw new InvalidInput("/assignee", "ticket.invalid.not-of-team");
    }
    if (theirs.hides(null, kind)) {
      throw new InvalidInput("/assignee", "casetype.invalid.outside");
    }
  }

  /** A deprecated topic can be kept, not chosen. */
  public void fileUnder(Actor who, Ticket ticket, UUID topic) {
    var isNew = topic != null && !topic.equals(ticket.topic());
    if (isNew && !topics.tree().offers(topic)) {
      throw new InvalidInput("/topic", "topic.invalid.choice");
    }
    var change = ticket.concerns(topic, clock.instant());
    timeline.changeBy(who, ticket.id(), "topic", change, null);
    announcements.changed(ticket);
  }

  /**
   * Fills the own fields of its kind; the log keeps what each was and is.
   *
   * @throws InvalidInput with every fault at once
   */
  public void fill(Actor who, Ticket ticket, Map<String, String> values) {
    var type = formOf(ticket);
    var faults = OwnFields.faults(type, values, ticket.status().name());
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    var before = ticket.fields();
    var after = OwnFields.kept(type, values);
    ticket.fill(after, clock.instant());
    for (var field : type.fields()) {
      var change = new Ticket.Change<>(before.get(field.code()), after.get(field.code()));
      timeline.changeBy(who, ticket.id(), "field", change, field.code());
    }
    announcements.changed(ticket);
  }

  /**
   * Has another last day, or none any more.
   *
   * @param why may be null
   * @throws InvalidInput for a day that nobody can mean
   */
  public void due(Actor who, Ticket ticket, LocalDate day, String why) {
    if (day != null && !Deadlines.plausible(day, clock.instant())) {
      throw new InvalidInput("/dueOn", "ticket.invalid.due");
    }
    var reason = why == null || why.isBlank() ? null : why.strip();
    ticket.supplemented(clock.instant());
    timeline.changeBy(who, ticket.id(), "due", ticket.deadline().set(day), reason);
    announcements.changed(ticket);
  }

  /** Puts a tag on, or takes it off; nothing when it is so already. */
  public void tag(Actor who, Ticket ticket, Tag tag, boolean on) {
    if (ticket.tag(tag, on, clock.instant())) {
      var what =
          on
              ? new What("tagged", null, tag.word(), null)
              : new What("untagged", tag.word(), null, null);
      timeline.noteBy(who, ticket.id(), what);
      announcements.changed(ticket);
      if (on) {
        known.add(tag.word(), ticket);
      }
    }
  }

  /** What was wanted of a case once a reply to it left; nothing when it is so already. */
  public void follow(Actor who, Ticket ticket, Then then) {
    if (then.status() == ticket.status()) {
      return;
    }
    if (then.status() == Status.RESOLVED) {
      resolve(who, ticket, then.resolution());
    } else {
      changeStatus(who, ticket, then.status());
    }
  }

  /** The same as {@link #follow} would say if it were done now: what is missing is told early. */
  public void checkFollow(Ticket ticket, Then then) {
    if (then.status().finished()) {
      links.checkParts(ticket.id());
    }
    checkFields(ticket, then.status());
  }

  private void checkFields(Ticket ticket, Status next) {
    var missing = formOf(ticket).missing(ticket.fields(), next.name());
    if (!missing.isEmpty()) {
      throw new FieldsMissing(missing);
    }
  }

  /** As its kind was when it was made. */
  private CaseType formOf(Ticket ticket) {
    return types.find(ticket.caseType(), ticket.caseTypeRevision()).orElseThrow();
  }

  private CaseType typeOf(Ticket ticket) {
    return types.find(ticket.caseType()).orElseThrow();
  }
}
