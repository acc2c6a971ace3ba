package org.balie.outbox.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.outbox.control.OutboxBell;
import org.balie.outbox.control.OutboxRelay;

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

  private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());

  @Inject OutboxRelay relay;
  @Inject OutboxBell bell;

  @Override
  public void onMessage(Message ring) {
    try {
      var topic = ring.getBody(String.class);
      bell.heard(topic);
      relay.drain(topic);
    } catch (JMSException notOurs) {
      LOG.log(Level.WARNING, "A message on the queue of the outbox names no topic", notOurs);
    }
  }
}
