package org.balie.web.casetype;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseField.Condition;
import org.balie.casetype.CaseField.Kind;
import org.balie.casetype.CaseField.Option;

/** An own field as an administrator types it. */
public class FieldDraft implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code;
  private Kind kind = Kind.TEXT;
  private Map<String, String> names = new LinkedHashMap<>();
  private boolean required;
  private List<String> statuses = List.of();
  private String options;
  private String dependsOn;
  private String values;

  static FieldDraft of(CaseField field) {
    var draft = new FieldDraft();
    draft.code = field.code();
    draft.kind = field.kind();
    draft.names = new LinkedHashMap<>(field.names());
    draft.required = field.required();
    draft.statuses = List.copyOf(field.requiredFor());
    draft.options =
        NamedLines.written(
            field.options().stream().map(o -> new NamedLines.Line(o.code(), o.names())).toList());
    if (field.when() != null) {
      draft.dependsOn = field.when().field();
      draft.values = String.join(", ", new TreeSet<>(field.when().values()));
    }
    return draft;
  }

  /** Only what its kind has: the rest may have been typed before the kind was changed. */
  CaseField field() {
    var heading = kind == Kind.SECTION;
    return new CaseField(
        Objects.requireNonNullElse(code, "").strip(),
        kind,
        CaseTypeDraft.filled(names),
        required && !heading,
        kind.chosen() ? choices() : List.of(),
        heading ? Set.of() : Set.copyOf(statuses),
        condition());
  }

  private List<Option> choices() {
    return NamedLines.read(options).stream().map(l -> new Option(l.code(), l.names())).toList();
  }

  private Condition condition() {
    return dependsOn == null || dependsOn.isBlank()
        ? null
        : new Condition(
            dependsOn,
            Arrays.stream(Objects.requireNonNullElse(values, "").split(",", -1))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .collect(Collectors.toSet()));
  }

  /** Whether it is not simply asked always and of everybody. */
  public boolean isAsked() {
    return required || !statuses.isEmpty() || dependsOn != null && !dependsOn.isBlank();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public Map<String, String> getNames() {
    return names;
  }

  public boolean isRequired() {
    return required;
  }

  public void setRequired(boolean required) {
    this.required = required;
  }

  public List<String> getStatuses() {
    return statuses;
  }

  public void setStatuses(List<String> statuses) {
    this.statuses = statuses;
  }

  public String getOptions() {
    return options;
  }

  public void setOptions(String options) {
    this.options = options;
  }

  public String getDependsOn() {
    return dependsOn;
  }

  public void setDependsOn(String dependsOn) {
    this.dependsOn = dependsOn;
  }

  public String getValues() {
    return values;
  }

  public void setValues(String values) {
    this.values = values;
  }
}
