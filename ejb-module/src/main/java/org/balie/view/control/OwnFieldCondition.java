package org.balie.view.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.balie.view.Criterion;
import org.balie.view.Operator;
import org.balie.view.OwnField;

/**
 * A condition on an own field: the case is of that kind, and what the field holds is as asked. A
 * case with nothing in the field is none of whatever was named.
 */
final class OwnFieldCondition {

  private final OwnField own;
  private final Criterion asked;
  private final Viewer viewer;
  private final List<String> parts = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private OwnFieldCondition(OwnField own, Criterion asked, Viewer viewer) {
    this.own = own;
    this.asked = asked;
    this.viewer = viewer;
  }

  /** The part of the whole that asks for this field. */
  static void add(Where where, OwnField own, Criterion asked, Viewer viewer) {
    var condition = new OwnFieldCondition(own, asked, viewer);
    condition.read();
    var all = new ArrayList<Object>(List.of(own.caseType(), own.field()));
    all.addAll(condition.values);
    where.and(condition.text(), all.toArray());
  }

  private String text() {
    var together = EnumSet.of(Operator.WITH_WORDS, Operator.BETWEEN).contains(asked.operator());
    return "t.caseType = ? and %s (select 1 from t.fieldValues f where key(f) = ? and (%s))"
        .formatted(
            Translation.isNegative(asked) ? "not exists" : "exists",
            String.join(together ? " and " : " or ", parts));
  }

  private void read() {
    switch (own.kind()) {
      case CHOICE -> asked.values().forEach(this::chosen);
      case WORDS -> Translation.split(asked.values().get(0)).forEach(this::word);
      case NUMBER -> between("f.number", BigDecimal::new);
      case DAY, TIME -> day();
    }
  }

  /** Several answers stand with commas between them. */
  private void chosen(String code) {
    add("concat(',', f.words, ',') like ? escape '!'", Translation.within("," + code + ","));
  }

  private void word(String word) {
    add("f.words like ? escape '!'", Translation.within(word));
  }

  private void day() {
    var condition = DayCondition.of("f.day", asked, viewer);
    parts.add(condition.text());
    values.addAll(condition.values());
  }

  private void between(String path, Function<String, Object> reader) {
    bound(path + " >= ?", asked.values().get(0), reader);
    bound(path + " <= ?", asked.values().get(1), reader);
  }

  private void bound(String part, String end, Function<String, Object> reader) {
    if (!end.isEmpty()) {
      add(part, reader.apply(end));
    }
  }

  private void add(String part, Object value) {
    parts.add(part);
    values.add(value);
  }
}
