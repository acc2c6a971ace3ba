package org.balie.view.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balie.ticket.Priority;
import org.balie.ticket.Sight;
import org.balie.ticket.Status;
import org.balie.topic.Topic;
import org.balie.view.Criteria;
import org.balie.view.Criterion;
import org.balie.view.Field;
import org.balie.view.Operator;
import org.balie.view.OwnField;

/**
 * Criteria as a condition on {@code Ticket t}. Expects what {@link CriteriaRules} let pass. An
 * agent sees what {@link Sight} lets them see, as in the queues.
 */
final class Translation {

  private static final String SEEN = Sight.SEEN.replaceAll(":\\w+", "?");

  private final Viewer viewer;
  private final Where where;

  private Translation(Viewer viewer, String prefix) {
    this.viewer = viewer;
    this.where = new Where(prefix);
  }

  static Where of(Criteria criteria, Viewer viewer, String prefix) {
    var translation = new Translation(viewer, prefix);
    criteria.all().forEach(translation::add);
    if (!viewer.hidden().isEmpty()) {
      translation.where.and(SEEN, viewer.hidden().teamsOrNone(), viewer.hidden().kindsOrNone());
    }
    return translation.where;
  }

  private void add(Criterion asked) {
    if (asked.field() instanceof OwnField own) {
      OwnFieldCondition.add(where, own, asked, viewer);
    } else {
      add((Field) asked.field(), asked);
    }
  }

  private void add(Field field, Criterion asked) {
    switch (field) {
      case STATUS -> choice(asked, "t.status", Status::ofCode);
      case PRIORITY -> choice(asked, "t.priority", Priority::ofCode);
      case CASE_TYPE -> choice(asked, "t.caseType", code -> code);
      case CHANNEL -> choice(asked, "t.channel", code -> code);
      case LANGUAGE -> choice(asked, "t.language", code -> code);
      case AWAITS_US -> choice(asked, "t.awaitsUs", Field.YES::equals);
      case TEAM -> orNobody(asked, "t.team", this::teams);
      case ASSIGNEE -> orNobody(asked, "t.assignee", this::agents);
      case TOPIC -> orNobody(asked, "t.topic", this::topics);
      case TAG -> tags(asked);
      case CREATED -> time(asked, "t.moments.createdAt");
      case ACTIVE -> time(asked, "t.moments.activeAt");
      case DUE -> DayCondition.add(where, "t.deadline.dueOn", asked, viewer);
      case SUBJECT -> words(asked);
    }
  }

  private void choice(Criterion asked, String path, Function<String, Object> value) {
    var values = asked.values().stream().map(value).distinct().toList();
    where.and(path + (isNegative(asked) ? " not in ?" : " in ?"), values);
  }

  /** A choice among ids, of which nobody is one. */
  private void orNobody(Criterion asked, String path, Function<String, Stream<UUID>> ids) {
    var nobody = asked.values().contains(Field.NOBODY);
    var wanted =
        asked.values().stream()
            .filter(v -> !v.equals(Field.NOBODY))
            .flatMap(ids)
            .distinct()
            .toList();
    if (isNegative(asked)) {
      none(path, nobody, wanted);
    } else {
      any(path, nobody, wanted);
    }
  }

  private void any(String path, boolean nobody, Collection<UUID> wanted) {
    if (wanted.isEmpty()) {
      where.and(nobody ? path + " is null" : "1 = 0");
    } else if (nobody) {
      where.and("(" + path + " is null or " + path + " in ?)", wanted);
    } else {
      where.and(path + " in ?", wanted);
    }
  }

  private void none(String path, boolean nobody, Collection<UUID> unwanted) {
    if (nobody) {
      where.and(path + " is not null");
    }
    if (!unwanted.isEmpty()) {
      where.and("(" + path + " is null or " + path + " not in ?)", unwanted);
    }
  }

  static boolean isNegative(Criterion asked) {
    return asked.operator() == Operator.NONE_OF || asked.operator() == Operator.WITHOUT_WORDS;
  }

  private Stream<UUID> teams(String value) {
    return value.equals(Field.MINE) ? viewer.teams().stream() : Stream.of(UUID.fromString(value));
  }

  private Stream<UUID> agents(String value) {
    return Stream.of(value.equals(Field.ME) ? viewer.agent() : UUID.fromString(value));
  }

  /** The topic and everything below it; one that is gone stands for itself. */
  private Stream<UUID> topics(String value) {
    var id = UUID.fromString(value);
    var branch = viewer.topics().topic(id).map(viewer.topics()::branch).orElse(List.of()).stream();
    return Stream.concat(Stream.of(id), branch.map(Topic::id));
  }

  private void tags(Criterion asked) {
    var has = isNegative(asked) ? "not exists" : "exists";
    where.and(has + " (select 1 from t.tags g where g in ?)", asked.values());
  }

  private void time(Criterion asked, String path) {
    if (asked.operator() == Operator.BETWEEN) {
      between(path, asked.values().get(0), asked.values().get(1));
      return;
    }
    var days = Duration.ofDays(Long.parseLong(asked.values().get(0)));
    var within = asked.operator() == Operator.WITHIN_DAYS;
    where.and(path + (within ? " >= ?" : " < ?"), viewer.now().minus(days));
  }

  private void between(String path, String first, String last) {
    if (!first.isEmpty()) {
      where.and(path + " >= ?", begin(LocalDate.parse(first)));
    }
    if (!last.isEmpty()) {
      where.and(path + " < ?", begin(LocalDate.parse(last).plusDays(1)));
    }
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(viewer.zone()).toInstant();
  }

  private void words(Criterion asked) {
    var like = isNegative(asked) ? " not like " : " like ";
    for (var word : split(asked.values().get(0))) {
      where.and("lower(t.subject)" + like + "? escape '!'", within(word));
    }
  }

  static List<String> split(String words) {
    return new ArrayList<>(Arrays.asList(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)));
  }

  /** Found anywhere in a text. */
  static String within(String word) {
    return "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
