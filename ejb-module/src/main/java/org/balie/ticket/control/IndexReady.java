package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.balie.ticket.boundary.TicketIndexKeeper;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready; tells whether search is complete already. People can work while the index is being filled.
 */
@Readiness
@ApplicationScoped
class IndexReady implements HealthCheck {

  @Inject TicketIndexKeeper index;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("index").up().withData("whole", index.whole()).build();
  }
}
