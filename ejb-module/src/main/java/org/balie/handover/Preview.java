package org.balie.handover;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Exactly what would leave the house, and what is to be said about it.
 *
 * @param lines label keys and values, in the order the receiver gets them
 */
public record Preview(List<Line> lines, List<Warning> warnings) implements Serializable {

  /** One thing that leaves. */
  public record Line(String label, String value) implements Serializable {}

  /**
   * Something to know before it leaves.
   *
   * @param text key of the text
   * @param field label key of the field it is about; the first argument of the text
   * @param more second argument of the text; may be empty
   * @param stops without a change it cannot be sent
   */
  public record Warning(String text, String field, String more, boolean stops)
      implements Serializable {}

  public boolean sendable() {
    return warnings.stream().noneMatch(Warning::stops);
  }

  /** Warnings that hold for every receiver: what is missing, what is too long. */
  public static List<Warning> usualWarnings(String receiver, List<Field> fields, Draft draft) {
    var found = new ArrayList<Warning>();
    for (var field : fields) {
      var label = label(receiver, field.code());
      var value = draft.value(field.code());
      if (field.required() && value.isEmpty()) {
        found.add(new Warning("handover.warning.missing", label, "", true));
      } else if (field.most() > 0 && value.length() > field.most()) {
        found.add(
            new Warning("handover.warning.too-long", label, String.valueOf(field.most()), false));
      } else if (field.kind() == Field.Kind.CHOICE
          && !value.isEmpty()
          && !field.options().contains(value)) {
        found.add(new Warning("handover.warning.unmapped", label, value, true));
      }
    }
    draft.files().stream()
        .filter(file -> !file.scan().openable())
        .forEach(
            file ->
                found.add(
                    new Warning("handover.warning.file", "handover.files", file.name(), true)));
    return found;
  }

  public static String label(String receiver, String field) {
    return "handover." + receiver + ".field." + field;
  }
}
