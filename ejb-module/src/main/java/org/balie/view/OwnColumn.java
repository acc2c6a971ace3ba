package org.balie.view;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An own field of a kind of case, as a column; empty for cases of other kinds.
 *
 * @param caseType code of the kind
 * @param field its code there
 */
public record OwnColumn(String caseType, String field) implements ListColumn {

  private static final Pattern CODE =
      Pattern.compile("own\\.([a-z0-9-]{1,60})\\.([a-z0-9-]{1,60})");

  @Override
  public String code() {
    return OwnField.code(caseType, field);
  }

  /** The field that is asked for. */
  public OwnField asked(Field.Kind kind) {
    return new OwnField(caseType, field, kind);
  }

  static Optional<OwnColumn> ofCode(String code) {
    var parts = CODE.matcher(code);
    return parts.matches()
        ? Optional.of(new OwnColumn(parts.group(1), parts.group(2)))
        : Optional.empty();
  }
}
