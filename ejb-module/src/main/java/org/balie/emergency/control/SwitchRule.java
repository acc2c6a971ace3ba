package org.balie.emergency.control;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.balie.emergency.EmergencyState;
import org.balie.emergency.entity.EmergencySwitch;

/** The last action wins, whether it was done in the product or on a server. */
final class SwitchRule {

  private SwitchRule() {}

  /** Whether the server's file says something newer that changes something. */
  static boolean news(Optional<EmergencySwitch> last, ServerSwitch server, Instant now) {
    var newer = last.isEmpty() || server.at().isAfter(last.get().at());
    var nothingNew = !server.onAt(now) && last.filter(l -> l.until() != null).isEmpty();
    return newer && !nothingNew;
  }

  static EmergencyState state(Optional<EmergencySwitch> last, Instant now) {
    return last.filter(l -> l.onAt(now))
        .map(l -> new EmergencyState(true, l.until()))
        .orElse(EmergencyState.OFF);
  }

  /** The moment of a new turn: now, but never before the turn it follows. */
  static Instant moment(Optional<EmergencySwitch> last, Instant now) {
    var here = now.truncatedTo(ChronoUnit.MICROS);
    return last.map(l -> l.at().plus(1, ChronoUnit.MICROS))
        .filter(next -> next.isAfter(here))
        .orElse(here);
  }
}
