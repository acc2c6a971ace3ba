package org.balie.inbox.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSRuntimeException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only while the message broker takes connections. Without it nothing is lost, but the sweep
 * alone is slow.
 */
@Readiness
@ApplicationScoped
class BrokerReady implements HealthCheck {

  private static final Logger LOG = Logger.getLogger(BrokerReady.class.getName());

  @Resource(lookup = "jms/balie/ConnectionFactory")
  ConnectionFactory broker;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("broker").status(answers()).build();
  }

  private boolean answers() {
    try (var session = broker.createContext()) {
      return session.getSessionMode() >= 0;
    } catch (JMSRuntimeException down) {
      LOG.log(Level.WARNING, "The message broker does not answer: {0}", down.getMessage());
      return false;
    }
  }
}
