package org.balie.view.boundary;

import java.io.Serializable;
import java.util.UUID;

/**
 * A view with the number of its cases.
 *
 * @param cases counted up to {@code most + 1}; -1 when the view cannot be read
 * @param most up to which it is counted
 */
public record ViewCount(UUID id, String name, boolean mine, long cases, int most)
    implements Serializable {

  /** As people read it: "12", "999+", "–". */
  public String shown() {
    return cases < 0 ? "–" : cases > most ? most + "+" : String.valueOf(cases);
  }
}
