package org.balie.view;

import java.io.Serializable;
import java.util.Optional;

/** What a view shows of each case: something that every case has, or an own field of one kind. */
public sealed interface ListColumn extends Serializable permits ViewColumn, OwnColumn {

  String code();

  static Optional<ListColumn> ofCode(String code) {
    return code.startsWith(OwnField.PREFIX)
        ? OwnColumn.ofCode(code).map(ListColumn.class::cast)
        : ViewColumn.ofCode(code).map(ListColumn.class::cast);
  }
}
