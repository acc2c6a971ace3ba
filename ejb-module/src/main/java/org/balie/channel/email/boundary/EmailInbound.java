package org.balie.channel.email.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.inbox.InboxProcessing;

/** Hears the bell of the channel; the claim check names what to handle. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "jms/balie/email"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      // Few at a time: each may be large.
      @ActivationConfigProperty(propertyName = "endpointPoolMaxSize", propertyValue = "2")
    })
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class EmailInbound implements MessageListener {

  private static final Logger LOG = Logger.getLogger(EmailInbound.class.getName());

  @Inject InboxProcessing inbox;

  @Override
  public void onMessage(Message claimCheck) {
    try {
      inbox.process(UUID.fromString(claimCheck.getBody(String.class)));
    } catch (JMSException | IllegalArgumentException notOurs) {
      // The row is the truth: if there is one, the sweep rings again.
      LOG.log(Level.WARNING, "A message on the queue of the mails is no claim check", notOurs);
    }
  }
}
