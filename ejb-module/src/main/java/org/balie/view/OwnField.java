package org.balie.view;

/**
 * An own field of a kind of case. Only cases of that kind have it.
 *
 * @param caseType code of the kind
 * @param field its code there
 * @param kind as it was when somebody asked; what the administrator makes of the field later does
 *     not change what a view means
 */
public record OwnField(String caseType, String field, Field.Kind kind) implements Asked {

  static final String PREFIX = "own.";

  @Override
  public String code() {
    return code(caseType, field);
  }

  static String code(String caseType, String field) {
    return PREFIX + caseType + "." + field;
  }
}
