package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.balie.handover.Handover;
import org.balie.handover.HandoverId;
import org.balie.handover.HandoverState;
import org.balie.handover.Handovers;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;

/**
 * Makes the incident of a hand-over, once: after any doubt TOPdesk is asked for our external number
 * before anything is made.
 */
@ApplicationScoped
class OpenIncident implements OutboxHandler {

  static final String TOPIC = "topdesk.incident";

  /** Twice as many as are at TOPdesk at once: while four wait for it, the others read and write. */
  private static final int WORKERS = 2 * TopdeskClient.AT_ONCE;

  @Inject Handovers handovers;
  @Inject IncidentForm form;
  @Inject IncidentReader reader;
  @Inject TopdeskClient topdesk;

  /** Which hand-over. */
  public record Order(UUID handover) {}

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public String queue() {
    return Topdesk.QUEUE;
  }

  @Override
  public int concurrency() {
    return WORKERS;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var id = new HandoverId(entry.payloadAs(Order.class).handover());
    var handover = handovers.get(id);
    if (handover.arrived()) {
      return;
    }
    try {
      var doubt = entry.attempt() > 1 || handover.doubtful();
      var known = doubt ? reader.byReference(handover.reference()) : Optional.<JsonObject>empty();
      if (known.isPresent() || handover.state() != HandoverState.WITHDRAWN) {
        handovers.arrived(id, IncidentReader.remote(known.orElseGet(() -> make(handover))));
      }
    } catch (TopdeskRefused refused) {
      throw refused.forGood();
    }
  }

  /** Somebody TOPdesk does not know as a caller is named as a stranger. */
  private JsonObject make(Handover handover) {
    var ticket = handovers.ticketOf(handover.id());
    var body = form.body(ticket, handover.reference(), handover.values(), true);
    try {
      return topdesk.post("/incidents", body).object();
    } catch (TopdeskRefused refused) {
      if (!body.containsKey("callerLookup") || refused.status() != 400 && refused.status() != 404) {
        throw refused;
      }
      var stranger = form.body(ticket, handover.reference(), handover.values(), false);
      return topdesk.post("/incidents", stranger).object();
    }
  }

  @Override
  public void parked(OutboxEntry entry, String reason) {
    handovers.failed(new HandoverId(entry.payloadAs(Order.class).handover()), reason);
  }
}
