package org.balie.inbox.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.JMSRuntimeException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends the claim check to the queue of the channel, {@code balie.<channel>}. Not persistent: the
 * row is the truth, and the sweep rings again for what was not heard.
 */
@ApplicationScoped
public class InboxBell {

  private static final Logger LOG = Logger.getLogger(InboxBell.class.getName());

  @Resource(lookup = "jms/balie/ConnectionFactory")
  ConnectionFactory broker;

  public void ring(String channel, UUID item) {
    try (var session = broker.createContext()) {
      session
          .createProducer()
          .setDeliveryMode(DeliveryMode.NON_PERSISTENT)
          .send(session.createQueue("balie." + channel), item.toString());
    } catch (JMSRuntimeException silent) {
      LOG.log(
          Level.WARNING,
          silent,
          () ->
              "The queue of channel "
                  + channel
                  + " does not take messages; the sweep will bring "
                  + item);
    }
  }
}
