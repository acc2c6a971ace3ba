package org.balie.view;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

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

  /** Whether only cases of these kinds are meant. */
  boolean onlyOf(Set<String> kinds) {
    return field instanceof OwnField own
        ? kinds.contains(own.caseType())
        : field == Field.CASE_TYPE && operator == Operator.ANY_OF && kinds.containsAll(values);
  }
}
