package org.balie.casetype;

import java.io.Serializable;
import org.balie.calendar.DayCount;

/**
 * How long the institution gives itself for a case of a kind.
 *
 * @param days at least 1
 */
public record Term(int days, DayCount count) implements Serializable {

  public static final int MOST_DAYS = 1_000;

  public boolean possible() {
    return days >= 1 && days <= MOST_DAYS && count != null;
  }
}
