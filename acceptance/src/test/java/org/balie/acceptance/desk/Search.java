package org.balie.acceptance.desk;

import java.time.Duration;
import org.balie.acceptance.Eventually;

/** The search of the desk. */
final class Search {

  private Search() {}

  /** Searches again until the index has them all. */
  static void until(Desk desk, String words, int rows) {
    Eventually.within(
        Duration.ofSeconds(10),
        () -> desk.go("/desk?q=" + words).row(words).count(),
        found -> found == rows);
  }
}
