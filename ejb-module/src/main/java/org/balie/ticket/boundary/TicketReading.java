package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.content.ContentStore;
import org.balie.customer.CustomerCards;
import org.balie.platform.Actor;
import org.balie.platform.Caller;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.Sight;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.TicketPage.MessageLine;
import org.balie.ticket.control.TicketReadRepository;
import org.balie.ticket.control.TicketRepository;

/** Reads tickets whole. Every look at one is audited: who saw what, when, from where. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.READ, Roles.SUBMIT, Roles.WRITE})
public class TicketReading {

  @Inject TicketReadRepository reading;
  @Inject TicketRepository tickets;
  @Inject CustomerCards customers;
  @Inject ContentStore contents;
  @Inject Sight sight;
  @Inject AuditLog audit;
  @Inject Caller caller;

  /**
   * The page of a ticket. Of a protected identity an agent who gave no reason gets neither words
   * nor files, an application no names.
   */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.READ})
  public TicketPage open(TicketId id) {
    var row = reading.row(id).orElseThrow(() -> new NotFound("ticket/" + id));
    var details = reading.details(id);
    var customer = Optional.ofNullable(details.customerId()).flatMap(customers::seen).orElse(null);
    audit.done("ticket.read", "ticket/" + row.number(), "");
    var masked = customer != null && customer.masked();
    if (masked && caller.actor().is(Actor.Kind.AGENT)) {
      return new TicketPage(row, details, customer, List.of(), List.of(), reading.timeline(id));
    }
    var messages = reading.messages(id);
    return new TicketPage(
        row,
        details,
        customer,
        masked ? messages.stream().map(MessageLine::masked).toList() : messages,
        reading.files(id),
        reading.timeline(id));
  }

  /**
   * The line of a ticket; an application without the right to read gets only what it submitted
   * itself.
   */
  public Optional<TicketRow> byNumber(String number) {
    return reading.rowByNumber(number).filter(this::visible);
  }

  /** The line as lists show it, for a screen that was told of a change. */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
  public Optional<TicketRow> row(TicketId id) {
    return reading.row(id);
  }

  /** Numbers by id, for who looks after the server; what is no ticket is left out. */
  @RolesAllowed(Roles.ADMINISTRATOR)
  public Map<UUID, String> numbers(Set<UUID> ids) {
    return ids.isEmpty() ? Map.of() : reading.numbers(ids);
  }

  private boolean visible(TicketRow row) {
    var actor = caller.actor();
    return !actor.is(Actor.Kind.APPLICATION)
        || caller.hasRole(Roles.READ)
        || actor.id().equals(row.applicationId());
  }

  /**
   * A file with its bytes; refused until the malware scanner, where one is configured, called it
   * clean. Close the stream.
   */
  @RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.READ})
  public OpenFile file(UUID attachment) throws IOException {
    var file = tickets.attachment(attachment);
    sight.check(file.ticket());
    sight.checkIdentity(file.ticket());
    audit.done("attachment.read", "attachment/" + attachment, "");
    return new OpenFile(
        file.ticket(),
        file.name(),
        file.mediaType(),
        file.size(),
        contents.openScanned(file.content()));
  }

  /** A file being read. */
  public record OpenFile(
      TicketId ticket, String name, String mediaType, long size, InputStream bytes) {}
}
