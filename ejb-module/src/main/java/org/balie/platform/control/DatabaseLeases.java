package org.balie.platform.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.balie.platform.Ids;
import org.balie.platform.Leases;

/** Lease rows in the database: one conditional update decides, so two nodes never both hold one. */
@Stateless
@Local(Leases.class)
@PermitAll
public class DatabaseLeases implements Leases {

  private static final String THIS_NODE = Ids.next().toString();

  @Inject LeaseRepository leases;
  @Inject Clock clock;

  @Override
  @TransactionAttribute(REQUIRES_NEW)
  public boolean hold(String job, Duration period) {
    var now = clock.instant();
    var until = Timestamp.from(now.plus(period));
    return leases.take(job, THIS_NODE, Timestamp.from(now), until)
        || leases.begin(job, THIS_NODE, until);
  }
}
