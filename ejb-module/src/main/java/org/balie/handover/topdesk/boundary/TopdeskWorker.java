package org.balie.handover.topdesk.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.balie.outbox.control.OutboxWake;

/** Wakes with the bell of TOPdesk's own queue: however long TOPdesk takes, only these wait. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "jms/balie/topdesk"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "endpointPoolMaxSize", propertyValue = "8")
    })
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class TopdeskWorker implements MessageListener {

  @Inject OutboxWake wake;

  @Override
  public void onMessage(Message ring) {
    wake.heard(ring);
  }
}
