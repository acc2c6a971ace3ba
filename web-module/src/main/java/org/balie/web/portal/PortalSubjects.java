package org.balie.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.balie.customer.CustomerCard;
import org.balie.platform.Json;
import org.balie.portal.Blank;
import org.balie.portal.PortalSheet.Place;
import org.balie.portal.boundary.PortalDesk.Subject;
import org.balie.ticket.boundary.TicketPage;
import org.balie.topic.Topic;
import org.balie.topic.Topics;

/** What a case or a card tells to a portal. */
@RequestScoped
public class PortalSubjects {

  @Inject Topics topics;

  /** A case with the card of its customer. */
  public Subject of(TicketPage page) {
    var facts = new HashMap<String, String>();
    ownFields(page.details().fields())
        .forEach((code, value) -> facts.put(Blank.FIELD + code, text(value)));
    facts.put("case.id", page.row().id().toString());
    facts.put("case.number", page.row().number());
    facts.put("case.type", page.row().caseType());
    facts.put("case.channel", page.row().channel());
    facts.put("case.subject", page.row().subject());
    facts.put("case.topic", path(page.details().topicId()));
    Optional.ofNullable(page.customer()).ifPresent(card -> person(facts, card));
    return new Subject(
        "ticket/" + page.row().number(),
        Place.CASE,
        page.row().caseType(),
        page.details().topicId(),
        facts);
  }

  /** A card by itself. */
  public Subject of(CustomerCard card) {
    var facts = new HashMap<String, String>();
    person(facts, card);
    return new Subject("customer/" + card.id(), Place.CUSTOMER, null, null, facts);
  }

  private static void person(Map<String, String> facts, CustomerCard card) {
    facts.put("customer.id", card.id().toString());
    facts.put("customer.name", text(card.name()));
    facts.put("customer.email", card.email());
    facts.put("customer.phone", first(card.phones()));
  }

  private String path(UUID topic) {
    return topics.tree().topic(topic).map(Topic::path).orElse("");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> ownFields(String json) {
    return json == null ? Map.of() : Json.read(json, Map.class);
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? "" : values.get(0);
  }

  private static String text(Object value) {
    return Objects.toString(value, "");
  }
}
