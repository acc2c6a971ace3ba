package org.balie.outbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the message-driven beans of the outbox's queues do when their bell rings. */
@ApplicationScoped
public class OutboxWake {

  private static final Logger LOG = Logger.getLogger(OutboxWake.class.getName());

  @Inject OutboxRelay relay;
  @Inject OutboxBell bell;

  public void heard(Message ring) {
    try {
      var topic = ring.getBody(String.class);
      bell.heard(topic);
      relay.drain(topic);
    } catch (JMSException notOurs) {
      LOG.log(Level.WARNING, "A message on a queue of the outbox names no topic", notOurs);
    }
  }
}
