package org.balie.casetype.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseField.Kind;
import org.balie.casetype.CaseType;
import org.balie.casetype.Term;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;

/** What a kind of case must be like before it is kept. */
public final class CaseTypeCheck {

  /** As the ticket component has them; it knows kinds of cases, not the other way round. */
  public static final Set<String> STATUSES =
      Set.of(
          "NEW",
          "OPEN",
          "WAITING_FOR_CUSTOMER",
          "WAITING_FOR_SECOND_LINE",
          "SUSPENDED",
          "RESOLVED",
          "CLOSED");

  public static final Set<String> PRIORITIES = Set.of("LOW", "NORMAL", "HIGH", "URGENT");

  private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?");
  private static final int MOST_FIELDS = 60;
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_SIGNATURE = 2_000;

  private final CaseType type;
  private final List<Fault> faults = new ArrayList<>();

  private CaseTypeCheck(CaseType type) {
    this.type = type;
  }

  /**
   * Checks it.
   *
   * @throws InvalidInput with every fault at once
   */
  public static void check(CaseType type) {
    var check = new CaseTypeCheck(type);
    check.itself();
    check.steps();
    check.fields();
    check.checklist();
    check.signatures();
    if (!check.faults.isEmpty()) {
      throw new InvalidInput(check.faults);
    }
  }

  private void itself() {
    demand(isCode(type.code()), "/code", "casetype.invalid.code");
    demand(isName(type.names()), "/names", "casetype.invalid.name", LONGEST_NAME);
    demand(
        PRIORITIES.contains(String.valueOf(type.priority())),
        "/priority",
        "casetype.invalid.priority");
    demand(
        type.term() == null || type.term().possible(),
        "/term",
        "casetype.invalid.term",
        Term.MOST_DAYS);
    demand(!type.resolutions().isEmpty(), "/resolutions", "casetype.invalid.resolutions");
  }

  /** Taking a case opens it, and every case must be able to end. */
  private void steps() {
    var known =
        STATUSES.containsAll(type.transitions().keySet())
            && type.transitions().values().stream().allMatch(STATUSES::containsAll);
    demand(known, "/transitions", "casetype.invalid.status");
    demand(
        type.allows("NEW", "OPEN") && type.allows("OPEN", "RESOLVED"),
        "/transitions",
        "casetype.invalid.transitions");
  }

  private void fields() {
    demand(
        type.fields().size() <= MOST_FIELDS, "/fields", "casetype.invalid.too-many", MOST_FIELDS);
    demand(
        distinct(type.fields().stream().map(CaseField::code).toList()),
        "/fields",
        "casetype.invalid.field-twice");
    for (var place = 0; place < type.fields().size(); place++) {
      field(type.fields().get(place), "/fields/" + place, place + 1);
    }
  }

  private void field(CaseField field, String where, int place) {
    demand(isCode(field.code()), where, "casetype.invalid.field-code", place);
    demand(field.kind() != null, where, "casetype.invalid.field-kind", place);
    demand(isName(field.names()), where, "casetype.invalid.field-name", place, LONGEST_NAME);
    demand(
        STATUSES.containsAll(field.requiredFor())
            && !(field.kind() == Kind.SECTION && field.required()),
        where,
        "casetype.invalid.field-status",
        field);
    if (field.kind() != null && field.kind().chosen()) {
      var codes = field.options().stream().map(CaseField.Option::code).toList();
      var whole =
          !codes.isEmpty()
              && distinct(codes)
              && field.options().stream().allMatch(o -> isCode(o.code()) && isName(o.names()));
      demand(whole, where, "casetype.invalid.options", field);
    }
    if (field.when() != null) {
      demand(canDepend(field), where, "casetype.invalid.condition", field);
    }
  }

  /**
   * On a field that can be chosen from and stands before it, so that no two wait for each other.
   */
  private boolean canDepend(CaseField field) {
    var before = type.fields().subList(0, type.fields().indexOf(field));
    var values = field.when().values();
    return values != null
        && !values.isEmpty()
        && before.stream()
            .filter(f -> f.code().equals(field.when().field()) && f.kind().chosen())
            .anyMatch(f -> values.stream().allMatch(f::takes));
  }

  private void checklist() {
    var whole =
        distinct(type.checklist().stream().map(CaseType.Check::code).toList())
            && type.checklist().stream().allMatch(c -> isCode(c.code()) && isName(c.names()));
    demand(whole, "/checklist", "casetype.invalid.checklist", LONGEST_NAME);
  }

  private void signatures() {
    demand(
        type.signatures().values().stream()
            .allMatch(s -> s == null || s.length() <= LONGEST_SIGNATURE),
        "/signatures",
        "casetype.invalid.signature",
        LONGEST_SIGNATURE);
  }

  private void demand(boolean holds, String where, String code, Object... arguments) {
    if (!holds) {
      faults.add(Fault.of(where, code, arguments));
    }
  }

  private static boolean isCode(String code) {
    return code != null && CODE.matcher(code).matches();
  }

  private static boolean isName(Map<String, String> names) {
    return names != null
        && names.values().stream().anyMatch(n -> n != null && !n.isBlank())
        && names.values().stream().allMatch(n -> n == null || n.length() <= LONGEST_NAME);
  }

  private static boolean distinct(List<String> codes) {
    return new HashSet<>(codes).size() == codes.size();
  }
}
