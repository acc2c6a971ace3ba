package org.balie.quicklog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerCards;
import org.balie.quicklog.entity.LoggedContact;
import org.balie.ticket.NewTicket;
import org.balie.ticket.NewTicket.Origin;
import org.balie.ticket.NewTicket.Question;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketIntake;
import org.balie.ticket.TicketThreads;
import org.balie.topic.Topics;

/** Makes a case of a contact that turned out to be more. */
@ApplicationScoped
public class CaseOfContact {

  @Inject TicketIntake intake;
  @Inject TicketThreads tickets;
  @Inject CustomerCards customers;
  @Inject Topics topics;
  @Inject Clock clock;

  /** The number of its case; makes it when there is none yet. */
  public String of(LoggedContact contact, UUID agent, Locale language) {
    if (contact.ticket() == null) {
      var id = intake.openFor(agent, ticket(contact, language));
      intake.noted(id, "logged");
      contact.became(id.value());
    }
    return tickets.byId(new TicketId(contact.ticket())).orElseThrow().number();
  }

  private NewTicket ticket(LoggedContact contact, Locale language) {
    var card = Optional.ofNullable(contact.customer()).flatMap(customers::card);
    var topic = topics.tree().topic(contact.topic()).orElseThrow();
    var text =
        Optional.ofNullable(contact.note()).orElseGet(() -> topics.tree().trail(topic, language));
    var spoken = card.map(CustomerCard::language).orElse(language.getLanguage());
    var question =
        new Question(topic.name(language), text, spoken, null, contact.topic(), Map.of());
    var origin = new Origin(contact.channel(), null, null, null, null, null, clock.instant());
    var asker = card.map(CaseOfContact::reached).orElse(Contact.ANONYMOUS);
    return new NewTicket(null, origin, question, asker, List.of());
  }

  private static Contact reached(CustomerCard card) {
    var phone = card.phones().isEmpty() ? null : card.phones().get(0);
    return new Contact(card.name(), card.email().isEmpty() ? null : card.email(), phone, card.id());
  }
}
