package org.balie.view;

import java.io.Serializable;
import java.util.List;

/**
 * One condition.
 *
 * @param values codes or ids for a choice, a number of days, two days as {@code 2026-11-25} or two
 *     numbers of which one may be empty, or words separated by spaces
 */
public record Criterion(Asked field, Operator operator, List<String> values)
    implements Serializable {

  public Criterion {
    values = List.copyOf(values);
  }
}
