package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.channel.email.MailboxTroubled;
import org.balie.channel.email.entity.MailboxState;
import org.balie.platform.boundary.InTransaction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Raises the alarm, once, for a mailbox that is silent or refuses; five minutes are the promise.
 */
@ApplicationScoped
public class MailboxAlarm {

  private static final Logger LOG = Logger.getLogger(MailboxAlarm.class.getName());

  @Inject MailboxRepository mailboxes;
  @Inject Event<MailboxTroubled> troubled;
  @Inject InTransaction transaction;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.mail.alert-after", defaultValue = "PT3M")
  Duration patience;

  public void look() {
    transaction.run(() -> mailboxes.states().forEach(this::look));
  }

  private void look(MailboxState state) {
    var now = clock.instant();
    var health = state.health();
    if (health.troubled()
        && health.alertedAt() == null
        && !health.since().plus(patience).isAfter(now)) {
      state.alerted(now);
      LOG.log(
          Level.WARNING,
          "Mailbox {0} is {1}: {2}",
          new Object[] {health.mailbox(), health.state(), health.error()});
      troubled.fire(new MailboxTroubled(health));
    }
  }
}
