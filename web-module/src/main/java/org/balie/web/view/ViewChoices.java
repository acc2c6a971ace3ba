package org.balie.web.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balie.agent.AgentDirectory;
import org.balie.platform.Texts;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.boundary.TagDesk;
import org.balie.view.Asked;
import org.balie.view.Field;
import org.balie.view.OwnField;
import org.balie.web.casetype.KindsForMe;
import org.balie.web.platform.Language;
import org.balie.web.ticket.TicketWords;
import org.balie.web.view.CriterionRow.Choice;

/** What can be chosen for a field of a condition. */
@RequestScoped
public class ViewChoices {

  @Inject Language language;
  @Inject TicketWords words;
  @Inject AgentDirectory directory;
  @Inject KindsForMe kinds;
  @Inject TagDesk tags;

  List<Choice> of(Asked asked) {
    return asked instanceof OwnField own ? of(own) : of((Field) asked);
  }

  private List<Choice> of(OwnField own) {
    return kinds
        .find(own.caseType())
        .flatMap(type -> type.field(own.field()))
        .map(f -> of(f.options(), o -> o.code(), o -> o.name(language.getLocale())))
        .orElse(List.of());
  }

  private List<Choice> of(Field field) {
    return switch (field) {
      case STATUS -> of(List.of(Status.values()), Status::code, words::status);
      case PRIORITY -> of(List.of(Priority.values()), Priority::code, words::priority);
      case CASE_TYPE -> of(kinds.getAll(), t -> t.code(), t -> t.name(language.getLocale()));
      case CHANNEL -> of(words.getChannels(), code -> code, words::channel);
      case LANGUAGE -> of(Texts.LANGUAGES, Locale::getLanguage, this::name);
      case AWAITS_US -> of(List.of(Field.YES, Field.NO), code -> code, this::word);
      case TEAM ->
          with(
              List.of(Field.MINE, Field.NOBODY),
              "team",
              of(directory.teams(), t -> t.id().toString(), t -> t.name()));
      case ASSIGNEE ->
          with(
              List.of(Field.ME, Field.NOBODY),
              "assignee",
              of(directory.agents(), a -> a.id().toString(), a -> a.name()));
      case TAG -> of(tags.known(), tag -> tag, tag -> tag);
      case TOPIC, CREATED, ACTIVE, DUE, SUBJECT -> List.of();
    };
  }

  /** The name of a value that is not offered any more. */
  String name(Asked asked, String value) {
    return asked instanceof Field field ? name(field, value) : value;
  }

  private String name(Field field, String value) {
    return switch (field) {
      case TEAM -> words.team(UUID.fromString(value));
      case ASSIGNEE -> words.agent(UUID.fromString(value));
      case CASE_TYPE -> kinds.hides(value) ? word("hidden") : words.caseType(value);
      default -> value;
    };
  }

  private static <T> List<Choice> of(
      List<T> all, Function<T, String> value, Function<T, String> label) {
    return all.stream().map(one -> new Choice(value.apply(one), label.apply(one))).toList();
  }

  /** Words that mean something for everybody who looks stand before the names. */
  private List<Choice> with(List<String> special, String field, List<Choice> named) {
    var first = special.stream().map(s -> new Choice(s, word(field + "." + s)));
    return new ArrayList<>(Stream.concat(first, named.stream()).toList());
  }

  private String word(String code) {
    return Texts.get(language.getLocale(), "view.value." + code);
  }

  private String name(Locale spoken) {
    return spoken.getDisplayLanguage(language.getLocale());
  }
}
