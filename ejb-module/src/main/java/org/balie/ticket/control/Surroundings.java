package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypes;
import org.balie.customer.Contact;
import org.balie.customer.CustomerCards;
import org.balie.ticket.NewTicket;
import org.balie.ticket.entity.Ticket;
import org.balie.topic.Topic;
import org.balie.topic.Topics;

/** What a new ticket touches in the other components. */
@ApplicationScoped
class Surroundings {

  @Inject CaseTypes types;
  @Inject CustomerCards customers;
  @Inject Topics topics;
  @Inject HiddenCases hidden;

  /**
   * The type with this code; the default one for a blank or unknown code, because a question is
   * never refused for it.
   */
  CaseType typeOf(String code) {
    return Optional.ofNullable(code)
        .filter(c -> !c.isBlank())
        .flatMap(types::find)
        .or(() -> types.find(CaseTypes.DEFAULT))
        .orElseThrow();
  }

  int revision(CaseType type) {
    return types.revision(type.code());
  }

  Optional<UUID> customerOf(NewTicket wanted) {
    return customers.matchOrMake(wanted.contact(), wanted.question().language());
  }

  /** The card of somebody who wrote; null for nobody in particular. */
  UUID customerOf(Contact contact, String language) {
    return customers.matchOrMake(contact, language).orElse(null);
  }

  Optional<UUID> teamOf(UUID topic) {
    var tree = topics.tree();
    return tree.topic(topic).flatMap(tree::team);
  }

  /** Whether a case is not for this agent. */
  boolean hides(Ticket ticket, UUID agent) {
    return hidden.from(agent).hides(ticket.holder().team(), ticket.caseType());
  }

  /**
   * The topic that a new ticket gets: what took the place of one that is deprecated, because a form
   * may name it for years.
   */
  UUID current(UUID topic) {
    return topics.tree().current(topic).map(Topic::id).orElse(null);
  }
}
