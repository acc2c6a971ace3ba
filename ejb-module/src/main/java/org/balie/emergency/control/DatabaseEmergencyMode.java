package org.balie.emergency.control;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;
import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.EJBException;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.emergency.EmergencyMode;
import org.balie.emergency.EmergencyState;

/**
 * The newest turn in the database decides; what a server's file adds is taken over into it first.
 */
@Singleton
@Local(EmergencyMode.class)
@ConcurrencyManagement(BEAN)
@TransactionAttribute(SUPPORTS)
@PermitAll
public class DatabaseEmergencyMode implements EmergencyMode {

  private static final Logger LOG = Logger.getLogger(DatabaseEmergencyMode.class.getName());
  private static final Duration LATELY = Duration.ofSeconds(2);

  @Inject SwitchFile file;
  @Inject SwitchBoard board;
  @Inject Clock clock;
  private volatile Seen seen = new Seen(EmergencyState.OFF, Instant.EPOCH);

  private record Seen(EmergencyState state, Instant at) {}

  @Override
  public EmergencyState now() {
    file.read().ifPresent(this::heed);
    var now = clock.instant();
    var state = SwitchRule.state(board.last(), now);
    seen = new Seen(state, now);
    return state;
  }

  @Override
  public EmergencyState lately() {
    var known = seen;
    return known.at().plus(LATELY).isAfter(clock.instant()) ? known.state() : now();
  }

  private void heed(ServerSwitch server) {
    if (SwitchRule.news(board.last(), server, clock.instant())) {
      try {
        board.takeOver(server);
      } catch (EJBException raced) {
        LOG.log(Level.FINE, "Another node took the switch over first", raced);
      }
    }
  }
}
