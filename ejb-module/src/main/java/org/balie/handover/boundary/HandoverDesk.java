package org.balie.handover.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.balie.content.ScanState;
import org.balie.handover.Draft;
import org.balie.handover.Handover;
import org.balie.handover.HandoverFinished;
import org.balie.handover.HandoverId;
import org.balie.handover.HandoverNotReady;
import org.balie.handover.Preview;
import org.balie.handover.Receiver;
import org.balie.handover.boundary.ForwardForm.Choice;
import org.balie.handover.control.Departures;
import org.balie.handover.control.HandoverRepository;
import org.balie.handover.control.Proposals;
import org.balie.handover.control.Receivers;
import org.balie.handover.control.RuleRepository;
import org.balie.handover.entity.StoredHandover;
import org.balie.handover.entity.StoredHandover.Filled;
import org.balie.platform.Caller;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.SecondLine;
import org.balie.ticket.SecondLine.Facts;
import org.balie.ticket.Sight;
import org.balie.ticket.TicketId;

/**
 * Gives cases to the second line and talks to it. Calls nobody outside: what is to be sent is
 * stored and goes after the transaction.
 */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.READ, Roles.WRITE})
public class HandoverDesk {

  @Inject HandoverRepository handovers;
  @Inject RuleRepository rules;
  @Inject Receivers receivers;
  @Inject Proposals proposals;
  @Inject Departures departures;
  @Inject SecondLine tickets;
  @Inject Sight sight;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Codes of the receivers that are set up here. */
  public List<String> receivers() {
    return receivers.configured().stream().map(Receiver::code).toList();
  }

  /** The dialog with what can be proposed. */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.WRITE})
  public ForwardForm form(TicketId ticket, String receiver) {
    var facts = tickets.facts(ticket);
    var reference = StoredHandover.referenceOf(facts.number(), handovers.nextNumber(ticket));
    var values = proposals.of(receivers.named(receiver), facts, reference);
    return form(facts, receivers.named(receiver), reference, values);
  }

  /** The dialog once more, for what could not be sent as it was filled in. */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
  public ForwardForm form(HandoverId id) {
    var handover = seen(id);
    var facts = tickets.facts(handover.ticket());
    var receiver = receivers.named(handover.receiver());
    return form(facts, receiver, handover.reference(), handover.form().values());
  }

  private StoredHandover seen(HandoverId id) {
    var handover = handovers.get(id);
    sight.check(handover.ticket());
    return handover;
  }

  private ForwardForm form(
      Facts ticket, Receiver receiver, String reference, java.util.Map<String, String> values) {
    var files =
        ticket.files().stream()
            .filter(file -> file.scan() != ScanState.INFECTED)
            .map(file -> new Choice(file.id(), file.name(), file.size()))
            .toList();
    return new ForwardForm(
        receiver.code(),
        reference,
        receiver.fields(),
        new TreeMap<>(values),
        files,
        rules.rules(receiver.code()).get("sent"));
  }

  /** Exactly what would leave. */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
  public Preview preview(TicketId ticket, String reference, Filling filling) {
    var receiver = receivers.named(filling.receiver());
    return receiver.preview(draft(tickets.facts(ticket), reference, filling));
  }

  private static Draft draft(Facts ticket, String reference, Filling filling) {
    var files = ticket.files().stream().filter(f -> filling.files().contains(f.id())).toList();
    return new Draft(ticket, reference, filling.values(), files);
  }

  /**
   * Hands the case over; what is not filled in, is not sent.
   *
   * @throws HandoverNotReady when the preview says that it would be refused
   */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.WRITE})
  public HandoverId forward(TicketId id, Filling filling) {
    var ticket = tickets.lock(id);
    var number = handovers.nextNumber(id);
    var reference = StoredHandover.referenceOf(ticket.number(), number);
    var filled = filled(draft(ticket, reference, filling), filling);
    var handover = new StoredHandover(id, ticket.number(), number, filled, clock.instant());
    handovers.add(handover);
    departures.forwarded(handover);
    return handover.id();
  }

  private Filled filled(Draft draft, Filling filling) {
    var receiver = receivers.named(filling.receiver());
    if (!receiver.preview(draft).sendable()) {
      throw new HandoverNotReady();
    }
    return new Filled(
        receiver.code(),
        caller.actor().id(),
        filling.values(),
        filling.files(),
        receiver.addressee(draft));
  }

  /** Changes what could not be sent, and tries again. */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
  public void amend(HandoverId id, Filling filling) {
    var ticket = tickets.lock(seen(id).ticket());
    var handover = handovers.lock(id);
    handover.amend(filled(draft(ticket, handover.reference(), filling), filling), clock.instant());
    departures.again(handover);
  }

  /** Tries again what could not be sent, as it is. */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
  public void retry(HandoverId id) {
    seen(id);
    departures.again(handovers.lock(id));
  }

  /** Says something to the receiver; it becomes a message of the case too. */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.WRITE})
  public void tell(HandoverId id, String text, List<File> files) {
    tickets.lock(seen(id).ticket());
    var handover = handovers.lock(id);
    if (!handover.open() || !receivers.named(handover.receiver()).listens()) {
      throw new HandoverFinished();
    }
    departures.tell(handover, caller.actor(), text, files);
  }

  /** Takes the case back; the receiver is told when it has it. */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
  public void withdraw(HandoverId id, String why) {
    tickets.lock(seen(id).ticket());
    departures.withdraw(handovers.lock(id), caller.actor(), why);
  }

  /** Where the cases are, oldest first. */
  public List<Handover> of(Collection<UUID> ofTickets) {
    return handovers.of(ofTickets).stream().map(StoredHandover::card).toList();
  }

  /** Messages of the case that the second line meant for the customer. */
  public Set<UUID> forCustomer(TicketId ticket) {
    return Set.copyOf(handovers.forCustomer(ticket));
  }

  /** Whether words can be sent to it now. */
  public boolean listens(Handover handover) {
    return (handover.state().live() && handover.arrived())
        && receivers.configured().stream()
            .anyMatch(r -> r.code().equals(handover.receiver()) && r.listens());
  }
}
