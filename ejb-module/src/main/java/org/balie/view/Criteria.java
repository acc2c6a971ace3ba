package org.balie.view;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Conditions that must all hold. None at all: every case. */
public record Criteria(List<Criterion> all) implements Serializable {

  public static final Criteria NONE = new Criteria(List.of());

  public Criteria {
    all = List.copyOf(all);
  }

  /** Whether only cases of these kinds are meant. */
  public boolean onlyOf(Set<String> kinds) {
    return all.stream().anyMatch(c -> c.onlyOf(kinds));
  }

  /** Whether somebody else who looks may see other cases. */
  public boolean dependsOnViewer() {
    var own = Set.of(Field.ME, Field.MINE);
    return all.stream().flatMap(c -> c.values().stream()).anyMatch(own::contains);
  }
}
