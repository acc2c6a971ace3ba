package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCards;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.ticket.MessageKind;
import org.balie.ticket.Sight;
import org.balie.ticket.control.TicketReadRepository;
import org.balie.ticket.control.TicketRepository;
import org.balie.ticket.entity.Attachment;
import org.balie.ticket.entity.Message;

/**
 * What a case begins with that is made of a message of another one: customers ask two things at
 * once.
 */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class SplitDesk {

  @Inject TicketRepository tickets;
  @Inject TicketReadRepository reading;
  @Inject CustomerCards customers;
  @Inject Sight sight;
  @Inject AuditLog audit;

  /**
   * What is known already.
   *
   * @param number of the case that the message is in
   * @param files names of the files that go along
   */
  public record Beginning(
      String number,
      String channel,
      String subject,
      String text,
      Contact contact,
      List<String> files) {}

  /**
   * Of a message of the customer: a look at the case it is in. Empty for what is no such message.
   */
  public Optional<Beginning> find(UUID message) {
    return tickets
        .findMessage(message)
        .filter(said -> said.kind() == MessageKind.CUSTOMER)
        .map(this::beginning);
  }

  private Beginning beginning(Message said) {
    var ticket = said.ticket();
    sight.check(ticket.id());
    sight.checkIdentity(ticket.id());
    audit.done("ticket.read", "ticket/" + ticket.number(), "");
    var card = Optional.ofNullable(ticket.customer()).flatMap(customers::card);
    return new Beginning(
        ticket.number(),
        ticket.channel(),
        ticket.subject(),
        said.body(),
        card.map(c -> new Contact(c.name(), c.email(), first(c.phones()), c.id()))
            .orElse(Contact.ANONYMOUS),
        reading.attachmentsOf(said.id()).stream().map(Attachment::name).toList());
  }

  private static String first(List<String> all) {
    return all.isEmpty() ? null : all.get(0);
  }
}
