package org.balie.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.handover.Receiver;
import org.balie.handover.entity.Proposal;
import org.balie.ticket.SecondLine.Facts;
import org.balie.topic.Topic;
import org.balie.topic.Topics;

/** What the dialog starts with: from the case, and over it what the administrator keeps. */
@ApplicationScoped
public class Proposals {

  @Inject RuleRepository rules;
  @Inject Topics topics;

  public Map<String, String> of(Receiver receiver, Facts ticket, String reference) {
    var values = new HashMap<>(receiver.proposal(ticket, reference));
    rules.proposals().stream()
        .filter(p -> p.receiver().equals(receiver.code()))
        .filter(p -> p.caseType() == null || p.caseType().equals(ticket.caseType()))
        .filter(p -> p.topic() == null || distance(ticket.topic(), p.topic()) >= 0)
        .sorted(Comparator.comparingInt(p -> nearness(p, ticket)))
        .forEach(p -> values.putAll(p.values()));
    return values;
  }

  /** The nearer one is laid over the others: a topic says more than a kind of case. */
  private int nearness(Proposal proposal, Facts ticket) {
    var topic =
        proposal.topic() == null ? 0 : 1_000 - distance(ticket.topic(), proposal.topic()) * 2;
    return topic + (proposal.caseType() == null ? 0 : 1);
  }

  /** How far above a topic another one stands; -1 when it does not. */
  private int distance(UUID topic, UUID above) {
    var way =
        Stream.iterate(
                topics.byId(orNobody(topic)), t -> t.map(Topic::parent).flatMap(topics::byId))
            .limit(20)
            .takeWhile(java.util.Optional::isPresent)
            .map(t -> t.get().id())
            .toList();
    return way.indexOf(above);
  }

  private static UUID orNobody(UUID topic) {
    return topic == null ? new UUID(0, 0) : topic;
  }
}
