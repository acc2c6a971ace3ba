package org.balie.api.waiting;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What an address names.
 *
 * @param file null for the page itself
 */
record WaitingPath(String link, UUID file) {

  private static final Pattern PATH =
      Pattern.compile(
          "/([A-Za-z0-9_-]{22})(?:/files/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))?");

  /** Empty for what can be nothing of ours. */
  static Optional<WaitingPath> of(String path) {
    var match = PATH.matcher(String.valueOf(path));
    return match.matches()
        ? Optional.of(
            new WaitingPath(
                match.group(1), match.group(2) == null ? null : UUID.fromString(match.group(2))))
        : Optional.empty();
  }
}
