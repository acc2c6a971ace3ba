package org.balie.web.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balie.platform.InvalidInput;
import org.balie.platform.Texts;
import org.balie.view.Asked;
import org.balie.view.Criteria;
import org.balie.view.Criterion;
import org.balie.view.Field;
import org.balie.web.platform.Language;

/** The conditions of a view as they are being made: a row for everything that can be asked. */
@RequestScoped
public class ConditionRows {

  private static final String PLACE = "/criteria/";

  @Inject ViewChoices choices;
  @Inject ViewWords words;
  @Inject OwnFieldChoices own;
  @Inject Language language;

  private Map<String, CriterionRow> rows;

  /** What every case has, then the own fields of every kind that new cases can have. */
  private Map<String, CriterionRow> rows() {
    if (rows == null) {
      rows = new LinkedHashMap<>();
      Stream.concat(Stream.of(Field.values()), own.asked()).forEach(this::put);
    }
    return rows;
  }

  private void put(Asked asked) {
    rows().put(asked.code(), new CriterionRow(asked, words.asked(asked), choices.of(asked)));
  }

  List<CriterionRow> all() {
    return List.copyOf(rows().values());
  }

  /**
   * A view that is kept may ask for a field that is not offered any more, or that was of another
   * kind then, and for values that nobody can choose any more.
   */
  void offer(List<Criterion> kept) {
    for (var criterion : kept) {
      var asked = criterion.field();
      var row = rows().get(asked.code());
      if (row == null || !row.getField().equals(asked)) {
        put(asked);
      }
      rows().get(asked.code()).offer(criterion.values(), value -> choices.name(asked, value));
    }
  }

  void show(List<Criterion> kept) {
    kept.forEach(criterion -> rows().get(criterion.field().code()).show(criterion));
  }

  void forget() {
    rows = null;
  }

  Criteria criteria() {
    return new Criteria(
        rows().values().stream()
            .filter(CriterionRow::isUsed)
            .map(CriterionRow::criterion)
            .toList());
  }

  /** What is wrong with a condition stands beside it. */
  void mark(InvalidInput refused) {
    for (var fault : refused.faults()) {
      if (fault.pointer().startsWith(PLACE)) {
        var row = rows().get(fault.pointer().substring(PLACE.length()));
        Optional.ofNullable(row)
            .ifPresent(
                r ->
                    r.refuse(
                        Texts.get(
                            language.getLocale(), fault.code(), fault.arguments().toArray())));
      }
    }
  }
}
