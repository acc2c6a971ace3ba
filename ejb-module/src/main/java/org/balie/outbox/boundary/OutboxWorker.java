package org.balie.outbox.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.balie.outbox.control.OutboxWake;

/** Wakes with the bell of the outbox; several work beside each other. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "jms/balie/outbox"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class OutboxWorker implements MessageListener {

  @Inject OutboxWake wake;

  @Override
  public void onMessage(Message ring) {
    wake.heard(ring);
  }
}
