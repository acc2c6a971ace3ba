package org.balie.ticket.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseType;
import org.balie.platform.InvalidInput.Fault;

/** The own fields of a kind of case, filled. */
public final class OwnFields {

  private OwnFields() {}

  /**
   * What is wrong with them.
   *
   * @param status that the case has or gets; null for one that is made
   */
  public static List<Fault> faults(CaseType type, Map<String, String> values, String status) {
    var missing =
        type.missing(values, status).stream().map(f -> fault(f, "ticket.invalid.field-required"));
    var unclear =
        type.asked(values).stream()
            .filter(f -> !values.getOrDefault(f.code(), "").isBlank())
            .filter(f -> !f.takes(values.get(f.code())))
            .map(f -> fault(f, "ticket.invalid.field-" + kind(f)));
    return Stream.concat(missing, unclear).toList();
  }

  private static Fault fault(CaseField field, String code) {
    return Fault.of("/fields/" + field.code(), code, field);
  }

  private static String kind(CaseField field) {
    return switch (field.kind()) {
      case NUMBER -> "number";
      case DATE -> "date";
      case CHOICE, MULTI -> "choice";
      default -> "long";
    };
  }

  /** Those that are shown and hold something: what was typed into a field that is hidden is not. */
  public static Map<String, String> kept(CaseType type, Map<String, String> values) {
    var kept = new TreeMap<String, String>();
    for (var field : type.asked(values)) {
      var value = values.getOrDefault(field.code(), "").strip();
      if (!value.isEmpty()) {
        kept.put(field.code(), value);
      }
    }
    return kept;
  }
}
