package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCards;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.Json;
import org.balie.platform.Roles;
import org.balie.ticket.CannotBeAnswered;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.ConfidentialWay;
import org.balie.ticket.Delivery;
import org.balie.ticket.DraftKind;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.Recipients;
import org.balie.ticket.TicketId;
import org.balie.ticket.control.Addressees;
import org.balie.ticket.control.Announcements;
import org.balie.ticket.control.Enclosures;
import org.balie.ticket.control.HeldReplies;
import org.balie.ticket.control.SentDrafts;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.control.Timeline;
import org.balie.ticket.entity.Message;
import org.balie.ticket.entity.Ticket;
import org.balie.ticket.entity.TimelineEntry.What;

/**
 * Writes on a ticket. Replies and notes are different methods on purpose: one cannot become the
 * other by a flag.
 */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.WRITE})
public class MessageDesk {

  private static final int LONGEST = 200_000;
  private static final Duration LATEST = Duration.ofDays(366);

  @Inject TicketRepository tickets;
  @Inject HeldReplies held;
  @Inject ConfidentialWay confidential;
  @Inject SentDrafts drafts;
  @Inject CustomerCards customers;
  @Inject Enclosures enclosures;
  @Inject Timeline timeline;
  @Inject Announcements announcements;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * Answers the customer; the outbox sends it after this transaction.
   *
   * @throws CannotBeAnswered when the customer left no address
   */
  public UUID reply(TicketId id, String text, List<File> files) {
    return reply(id, text, files, Sending.PLAIN);
  }

  /**
   * As above, to more or other people, now or later, with what becomes of the case; nothing when it
   * was taken before.
   */
  public UUID reply(TicketId id, String text, List<File> files, Sending how) {
    check(text);
    if (how.leavesAt() != null && how.leavesAt().isAfter(clock.instant().plus(LATEST))) {
      throw new InvalidInput("/leavesAt", "ticket.invalid.leaves-at", LATEST.toDays());
    }
    var ticket = tickets.lock(id);
    if (taken(ticket, how.once())) {
      drafts.forget(id, DraftKind.REPLY);
      return how.once();
    }
    var reply = written(ticket, text, files, how);
    held.send(reply, how.leavesAt());
    return reply.id();
  }

  private Message written(Ticket ticket, String text, List<File> files, Sending how) {
    var everybody =
        how.to() != null
            ? Addressees.checked(how.to())
            : Recipients.to(addressOf(ticket).orElseThrow(CannotBeAnswered::new));
    var recipient = Addressees.shown(everybody);
    var reply =
        ticket.add(
            Message.reply(ticket, caller.actor(), recipient, text.strip(), clock.instant())
                .knownAs(how.once()));
    reply.goesTo(Json.write(everybody));
    reply.wants(how.then());
    enclosures.add(reply, files);
    if (how.confidential()) {
      reply.stays();
      confidential.prepare(ticket.id(), reply.id(), everybody);
    }
    return reply;
  }

  /**
   * Takes a reply back that has not left; its words are a draft again.
   *
   * @throws InvalidInput when it has left
   */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
  public void takeBack(TicketId id, UUID message) {
    held.takeBack(caller.actor(), id, message);
  }

  /** Gives a reply that could not be delivered to the outbox once more. */
  public void sendAgain(TicketId id, UUID message) {
    var ticket = tickets.lock(id);
    var reply = tickets.message(message);
    if (!reply.ticket().id().equals(id) || reply.delivery() != Delivery.FAILED) {
      throw new InvalidInput("/message", "ticket.invalid.not-failed");
    }
    reply.sendAgain();
    timeline.note(id, What.of("sent-again"));
    announcements.replied(ticket, reply);
  }

  /** Tells colleagues something; no channel ever sees it. */
  public UUID note(TicketId id, String text, List<File> files) {
    return note(id, text, files, null);
  }

  /** As above; nothing when it was taken before, see {@link Sending#once}. */
  public UUID note(TicketId id, String text, List<File> files, UUID once) {
    check(text);
    var ticket = tickets.lock(id);
    if (taken(ticket, once)) {
      drafts.forget(id, DraftKind.NOTE);
      return once;
    }
    var note =
        ticket.add(
            Message.note(ticket, caller.actor(), text.strip(), clock.instant()).knownAs(once));
    enclosures.add(note, files);
    announcements.noted(ticket, note);
    return note.id();
  }

  private boolean taken(Ticket ticket, UUID once) {
    var known = Optional.ofNullable(once).flatMap(tickets::findMessage);
    known
        .filter(m -> !m.ticket().id().equals(ticket.id()))
        .ifPresent(
            m -> {
              throw new InvalidInput("/once", "platform.invalid.choice");
            });
    return known.isPresent();
  }

  private Optional<String> addressOf(Ticket ticket) {
    return Optional.ofNullable(ticket.customer())
        .flatMap(customers::card)
        .map(CustomerCard::email)
        .filter(e -> !e.isEmpty());
  }

  private static void check(String text) {
    if (text == null || text.isBlank()) {
      throw new InvalidInput("/text", "ticket.invalid.required");
    }
    if (text.length() > LONGEST) {
      throw new InvalidInput("/text", "ticket.invalid.too-long", LONGEST);
    }
  }
}
