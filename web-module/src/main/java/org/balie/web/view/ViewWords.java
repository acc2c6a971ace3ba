package org.balie.web.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.balie.platform.Texts;
import org.balie.view.ViewColumn;
import org.balie.view.boundary.ViewLine;
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

  public String head(ViewColumn column) {
    return Texts.get(language.getLocale(), "view.column." + column.code());
  }

  /** Empty for what a case does not have. */
  public String cell(ViewLine line, ViewColumn column) {
    return switch (column) {
      case NUMBER -> line.number();
      case SUBJECT -> line.subject();
      case CUSTOMER -> orEmpty(line.customer());
      case STATUS -> words.status(line.status());
      case PRIORITY -> words.priority(line.priority());
      case TEAM -> orEmpty(line.team());
      case ASSIGNEE -> orEmpty(line.assignee());
      case TOPIC -> words.topic(line.topic());
      case CASE_TYPE -> words.caseType(line.caseType());
      case CHANNEL -> words.channel(line.channel());
      case LANGUAGE -> line.language();
      case CREATED -> when.table(line.createdAt());
      case ACTIVE -> when.table(line.activeAt());
      case RESOLUTION -> words.resolution(line.resolution());
    };
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
