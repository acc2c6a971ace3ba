package org.balie.emergency.control;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;

/**
 * What emergency.sh wrote on a server.
 *
 * @param at when it was switched
 * @param until when it ends by itself; before {@code at} for off
 * @param by user of the server
 */
public record ServerSwitch(Instant at, Instant until, String by) {

  static final Duration LONGEST = Duration.ofHours(72);
  private static final int LONGEST_NAME = 100;

  /**
   * Reads the lines of the file. Nothing that cannot be read switches anything.
   *
   * @param written when the file was changed, for one without {@code switchedAt}
   */
  static Optional<ServerSwitch> of(Properties lines, Instant written) {
    try {
      var at = Optional.ofNullable(lines.getProperty("switchedAt")).map(Instant::parse);
      var moment = at.orElse(written).truncatedTo(ChronoUnit.MICROS);
      var until = Instant.parse(lines.getProperty("enabledUntil", "").strip());
      var latest = moment.plus(LONGEST);
      return Optional.of(
          new ServerSwitch(moment, until.isAfter(latest) ? latest : until, name(lines)));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private static String name(Properties lines) {
    var name = lines.getProperty("switchedBy", "server").strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  boolean onAt(Instant now) {
    return until.isAfter(now);
  }
}
