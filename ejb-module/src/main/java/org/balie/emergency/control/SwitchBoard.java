package org.balie.emergency.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.balie.agent.SessionKind;
import org.balie.agent.Sessions;
import org.balie.emergency.EmergencySwitched;
import org.balie.emergency.SwitchSource;
import org.balie.emergency.entity.EmergencySwitch;
import org.balie.privacy.AuditLog;

/**
 * Turns the switch. Sessions of an earlier emergency end with every turn, so that none lives on
 * into the next.
 */
@Stateless
@PermitAll
public class SwitchBoard {

  @Inject EmergencyRepository emergency;
  @Inject Sessions sessions;
  @Inject AuditLog audit;
  @Inject Event<EmergencySwitched> switched;
  @Inject Clock clock;

  /** The newest turn. */
  public Optional<EmergencySwitch> last() {
    return emergency.last();
  }

  public void on(Duration time, String by) {
    var now = clock.instant();
    var last = emergency.last();
    var at = SwitchRule.moment(last, now);
    var goesOn = last.filter(l -> l.onAt(now)).isPresent();
    turn(EmergencySwitch.on(at, at.plus(time), SwitchSource.PRODUCT, by), goesOn);
  }

  public void off(String by) {
    var last = emergency.last();
    if (last.filter(l -> l.onAt(clock.instant())).isPresent()) {
      var at = SwitchRule.moment(last, clock.instant());
      turn(EmergencySwitch.off(at, SwitchSource.PRODUCT, by), false);
    }
  }

  /** Takes over what was done on a server; whoever else did it at the same time was first. */
  @TransactionAttribute(REQUIRES_NEW)
  public void takeOver(ServerSwitch server) {
    var now = clock.instant();
    var last = emergency.last();
    if (SwitchRule.news(last, server, now)) {
      var goesOn = last.filter(l -> l.onAt(now)).isPresent();
      turn(
          server.onAt(now)
              ? EmergencySwitch.on(server.at(), server.until(), SwitchSource.SERVER, server.by())
              : EmergencySwitch.off(server.at(), SwitchSource.SERVER, server.by()),
          goesOn);
    }
  }

  /** Writes down that the time is over. */
  @TransactionAttribute(REQUIRES_NEW)
  public void expire() {
    var last = emergency.last();
    if (last.filter(l -> l.expiredAt(clock.instant())).isPresent()) {
      var at = SwitchRule.moment(last, last.get().until());
      turn(EmergencySwitch.off(at, SwitchSource.EXPIRY, ""), false);
    }
  }

  private void turn(EmergencySwitch turn, boolean goesOn) {
    emergency.add(turn);
    var on = turn.until() != null;
    if (!on || !goesOn) {
      sessions.endAll(SessionKind.EMERGENCY);
    }
    audit.done(
        on ? "emergency.on" : "emergency.off",
        "emergency/switch",
        "%s %s until %s".formatted(turn.source(), turn.by(), turn.until()));
    switched.fire(new EmergencySwitched(on, turn.until(), turn.at(), turn.source(), turn.by()));
  }
}
