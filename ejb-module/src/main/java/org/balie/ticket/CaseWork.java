package org.balie.ticket;

import java.time.LocalDate;
import java.util.UUID;
import org.balie.platform.Actor;
import org.balie.platform.BalieException;

/**
 * One change of a ticket in the name of an agent who is not the caller of this thread, because they
 * asked for many at once. Whoever uses it has made sure that the agent may. Needs a transaction and
 * asks for no role.
 */
public interface CaseWork {

  /** A change. Each kind of it knows what it needs. */
  sealed interface Change permits Assign, Hand, Step, Back, Urgency, File, Tagged, Due, Joining {}

  /** To a colleague, null for nobody; the team stays. */
  record Assign(UUID agent) implements Change {}

  /**
   * To a team, null for none, and with it to a colleague, null for whoever of the team takes it.
   */
  record Hand(UUID team, UUID agent) implements Change {}

  /**
   * To another status, never to suspended.
   *
   * @param resolution how it was resolved; only for resolved
   */
  record Step(Status status, String resolution) implements Change {}

  /** A step taken back: to the unfinished status that was before it. */
  record Back(Status status) implements Change {}

  /** To another priority, with the reason that the log keeps. */
  record Urgency(Priority priority, String reason) implements Change {}

  /** Under another topic, null for none. */
  record File(UUID topic) implements Change {}

  /**
   * With a tag, or without it.
   *
   * @param on whether it shall have it
   */
  record Tagged(Tag tag, boolean on) implements Change {}

  /** To be finished by the end of this day; null for no day. */
  record Due(LocalDate day) implements Change {}

  /** A change that has to do with another case, too. */
  sealed interface Joining extends Change permits Merge, Part, Link, Unlink {

    TicketId other();
  }

  /** Goes on in the other. */
  record Merge(TicketId other) implements Joining {}

  /** A merge taken back: is itself again. */
  record Part(TicketId other) implements Joining {}

  /** Belongs together with the other. */
  record Link(Sense sense, TicketId other) implements Joining {}

  /** A link taken away again. */
  record Unlink(TicketId other) implements Joining {}

  /**
   * How it went.
   *
   * @param back the change that sets back what was; null when there is no such change
   * @param real whether anything is different now
   * @param after the state of the ticket after it
   */
  record Done(Change back, boolean real, Version after) {}

  /**
   * Makes the change when the ticket still is the one that was seen.
   *
   * @throws BalieException when it is not, or the change is not possible
   */
  Done apply(Actor agent, TicketId id, Version seen, Change change);
}
