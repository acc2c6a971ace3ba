package org.balie.web.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Texts;
import org.balie.view.Asked;
import org.balie.view.ListColumn;
import org.balie.view.OwnColumn;
import org.balie.view.OwnField;
import org.balie.view.ViewColumn;
import org.balie.view.boundary.ViewLine;
import org.balie.web.casetype.KindsForMe;
import org.balie.web.platform.Language;
import org.balie.web.platform.When;
import org.balie.web.ticket.TicketWords;

/** Columns of a view in words, the same on the screen and in a file. */
@Named
@RequestScoped
public class ViewWords {

  @Inject Language language;
  @Inject TicketWords words;
  @Inject When when;
  @Inject CaseTypes types;
  @Inject KindsForMe kinds;

  public String head(ListColumn column) {
    return column instanceof OwnColumn own
        ? name(own.caseType(), own.field())
        : Texts.get(language.getLocale(), "view.column." + column.code());
  }

  /** What a condition asks for. */
  public String asked(Asked asked) {
    return asked instanceof OwnField own
        ? name(own.caseType(), own.field())
        : Texts.get(language.getLocale(), "view.field." + asked.code());
  }

  /** With its kind, because kinds have fields of the same name; one may be hidden by now. */
  private String name(String kind, String code) {
    if (kinds.hides(kind)) {
      return Texts.get(language.getLocale(), "view.value.hidden");
    }
    var type = types.find(kind);
    var field = type.flatMap(t -> t.field(code)).map(f -> f.name(language.getLocale()));
    return words.caseType(kind) + ": " + field.orElse(code);
  }

  /** Empty for what a case does not have. */
  public String cell(ViewLine line, ListColumn column) {
    return column instanceof OwnColumn own ? cell(line, own) : cell(line, (ViewColumn) column);
  }

  private String cell(ViewLine line, OwnColumn own) {
    var value = line.own(own.caseType(), own.field());
    return types
        .find(own.caseType())
        .flatMap(type -> type.field(own.field()))
        .map(field -> field.words(value, language.getLocale()))
        .orElse(value);
  }

  private String cell(ViewLine line, ViewColumn column) {
    return switch (column) {
      case NUMBER -> line.number();
      case SUBJECT -> line.subject();
      case CUSTOMER -> orEmpty(line.customer());
      case STATUS -> words.status(line.status());
      case PRIORITY -> words.priority(line.priority());
      case TEAM -> orEmpty(line.team());
      case ASSIGNEE -> orEmpty(line.assignee());
      case TOPIC -> words.topic(line.topic());
      case TAGS -> orEmpty(line.tags());
      case CASE_TYPE -> words.caseType(line.caseType());
      case CHANNEL -> words.channel(line.channel());
      case LANGUAGE -> line.language();
      case CREATED -> when.table(line.createdAt());
      case ACTIVE -> when.table(line.activeAt());
      case DUE -> line.dueOn() == null ? "" : line.dueOn().toString();
      case RESOLUTION -> words.resolution(line.resolution());
    };
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
