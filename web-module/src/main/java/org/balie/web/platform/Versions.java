package org.balie.web.platform;

import java.io.Serializable;
import java.util.Objects;

/**
 * One thing that two people wanted differently.
 *
 * @param label key of its text
 * @param mine what the person in front of the screen wanted
 * @param now what there is
 */
public record Versions(String label, String mine, String now) implements Serializable {

  public Versions {
    mine = Objects.requireNonNullElse(mine, "").strip();
    now = Objects.requireNonNullElse(now, "").strip();
  }

  public boolean differ() {
    return !mine.equals(now);
  }
}
