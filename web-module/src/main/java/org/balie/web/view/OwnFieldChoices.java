package org.balie.web.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.balie.casetype.CaseField;
import org.balie.casetype.CaseField.Kind;
import org.balie.casetype.CaseType;
import org.balie.view.Field;
import org.balie.view.OwnColumn;
import org.balie.view.OwnField;
import org.balie.web.casetype.KindsForMe;
import org.balie.web.platform.Language;
import org.balie.web.view.CriterionRow.Choice;

/** Own fields of the kinds of cases, which a view can ask for and show. */
@Named
@RequestScoped
public class OwnFieldChoices {

  @Inject KindsForMe kinds;
  @Inject Language language;

  /** The fields of a kind, by its name. */
  public record Group(String name, List<Choice> fields) {}

  /** Kinds that the agent may see and that have fields, in their order. */
  public List<Group> getGroups() {
    return kinds.getAll().stream()
        .map(type -> new Group(type.name(language.getLocale()), choices(type)))
        .filter(group -> !group.fields().isEmpty())
        .toList();
  }

  private List<Choice> choices(CaseType type) {
    return fields(type)
        .map(
            f ->
                new Choice(
                    new OwnColumn(type.code(), f.code()).code(), f.name(language.getLocale())))
        .toList();
  }

  Stream<OwnField> asked() {
    return kinds.getAll().stream()
        .flatMap(t -> fields(t).map(f -> new OwnField(t.code(), f.code(), kind(f.kind()))));
  }

  Stream<OwnColumn> columns() {
    return kinds.getAll().stream()
        .flatMap(t -> fields(t).map(f -> new OwnColumn(t.code(), f.code())));
  }

  private static Stream<CaseField> fields(CaseType type) {
    return type.fields().stream().filter(f -> f.kind() != Kind.SECTION);
  }

  private static Field.Kind kind(Kind input) {
    return switch (input) {
      case CHOICE, MULTI -> Field.Kind.CHOICE;
      case NUMBER -> Field.Kind.NUMBER;
      case DATE -> Field.Kind.DAY;
      default -> Field.Kind.WORDS;
    };
  }
}
