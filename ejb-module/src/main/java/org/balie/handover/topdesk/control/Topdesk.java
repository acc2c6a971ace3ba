package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.handover.Draft;
import org.balie.handover.Field;
import org.balie.handover.Handover;
import org.balie.handover.Preview;
import org.balie.handover.Receiver;
import org.balie.outbox.Outbox;
import org.balie.ticket.SecondLine.Facts;

/** TOPdesk as a receiver of cases. */
@ApplicationScoped
class Topdesk implements Receiver {

  static final String CODE = "topdesk";

  /** The JMS queue that wakes the workers for TOPdesk. */
  static final String QUEUE = "topdesk";

  @Inject TopdeskSettings settings;
  @Inject IncidentForm form;
  @Inject Outbox outbox;

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public boolean configured() {
    return settings.configured();
  }

  @Override
  public List<Field> fields() {
    return form.fields();
  }

  @Override
  public Map<String, String> proposal(Facts ticket, String reference) {
    return form.proposal(ticket);
  }

  @Override
  public Preview preview(Draft draft) {
    return form.preview(draft);
  }

  @Override
  public String addressee(Draft draft) {
    return draft.value("operatorGroup");
  }

  @Override
  public UUID send(Handover handover) {
    return outbox.add(
        OpenIncident.TOPIC, handover.orderKey(), new OpenIncident.Order(handover.id().value()));
  }

  @Override
  public UUID tell(Handover handover, UUID entry) {
    return outbox.add(AddToIncident.TOPIC, handover.orderKey(), new AddToIncident.Order(entry));
  }

  @Override
  public boolean listens() {
    return true;
  }

  @Override
  public boolean takesFilesApart() {
    return true;
  }
}
