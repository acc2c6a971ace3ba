package org.balie.view.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.balie.view.Criterion;
import org.balie.view.Operator;

/** What is asked of a day, which may lie ahead. */
record DayCondition(String text, List<Object> values) {

  static void add(Where where, String path, Criterion asked, Viewer viewer) {
    var condition = of(path, asked, viewer);
    where.and(condition.text(), condition.values().toArray());
  }

  /** So many days from today, or from today back, or from one day to another. */
  static DayCondition of(String path, Criterion asked, Viewer viewer) {
    if (asked.operator() == Operator.BETWEEN) {
      return between(path, asked);
    }
    var today = LocalDate.ofInstant(viewer.now(), viewer.zone());
    var days = Long.parseLong(asked.values().get(0));
    return switch (asked.operator()) {
      case NEXT_DAYS -> spans(path, today, today.plusDays(days));
      case BEFORE_DAYS -> new DayCondition(path + " < ?", List.of(today.minusDays(days)));
      default -> spans(path, today.minusDays(days), today);
    };
  }

  private static DayCondition spans(String path, LocalDate first, LocalDate last) {
    return new DayCondition(path + " between ? and ?", List.of(first, last));
  }

  private static DayCondition between(String path, Criterion asked) {
    var parts = new ArrayList<String>();
    var values = new ArrayList<Object>();
    for (var end = 0; end < 2; end++) {
      if (!asked.values().get(end).isEmpty()) {
        parts.add(path + (end == 0 ? " >= ?" : " <= ?"));
        values.add(LocalDate.parse(asked.values().get(end)));
      }
    }
    return new DayCondition(String.join(" and ", parts), values);
  }
}
