package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.agent.AgentIdentity;
import org.balie.agent.TeamCard;
import org.balie.casetype.CaseType;
import org.balie.platform.Texts;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.topic.Topic;
import org.balie.topic.Topics;
import org.balie.web.casetype.KindsForMe;
import org.balie.web.platform.Language;
import org.balie.web.platform.Me;

/**
 * Reads what was typed into the search box: words, and fields with a value such as {@code
 * status:open} or {@code topic:"lost card"}. Fields have an English name and one in the reader's
 * language; values are codes, names or the beginning of one.
 */
@RequestScoped
public class SearchWords {

  /** A name, a colon, and a word or several between quotes. */
  private static final Pattern FIELD =
      Pattern.compile("(?<!\\S)(\\p{L}[\\p{L}-]*):(?:\"([^\"]*)\"|(\\S+))");

  @Inject TicketWords words;
  @Inject AgentDirectory directory;
  @Inject KindsForMe kinds;
  @Inject Topics topics;
  @Inject Language language;
  @Inject Me me;

  /** What can stand before a colon. */
  enum Key {
    STATUS,
    PRIORITY,
    KIND,
    CHANNEL,
    TEAM,
    ASSIGNED,
    TOPIC,
    TAG;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What was asked, in the language of the reader. */
  public SearchQuery read(String typed) {
    var query = new SearchQuery();
    var rest = new StringBuilder();
    var found = FIELD.matcher(typed);
    while (found.find()) {
      var value = found.group(2) == null ? found.group(3) : found.group(2);
      var key = key(found.group(1));
      if (key.isPresent() && !restrict(query, key.get(), value.strip())) {
        query.unknown(found.group());
      }
      found.appendReplacement(rest, key.isPresent() ? "" : Matcher.quoteReplacement(found.group()));
    }
    found.appendTail(rest);
    query.words(rest.toString().strip());
    return query;
  }

  private Optional<Key> key(String name) {
    return Stream.of(Key.values())
        .filter(key -> name.equalsIgnoreCase(key.code()) || name.equalsIgnoreCase(local(key)))
        .findFirst();
  }

  private String local(Key key) {
    return Texts.get(language.getLocale(), "web.search.key." + key.code());
  }

  /** False for a value that nobody knows. */
  private boolean restrict(SearchQuery query, Key key, String value) {
    return switch (key) {
      case STATUS ->
          put(one(value, List.of(Status.values()), Status::code, words::status), query::status);
      case PRIORITY ->
          put(
              one(value, List.of(Priority.values()), Priority::code, words::priority),
              query::priority);
      case KIND -> put(kind(value), query::kind);
      case CHANNEL ->
          put(one(value, words.getChannels(), Function.identity(), words::channel), query::channel);
      case TEAM -> put(named(value, directory.teams(), TeamCard::name, TeamCard::id), query::team);
      case ASSIGNED -> put(agent(value), query::assigned);
      case TOPIC -> put(topic(value), query::topics);
      case TAG -> put(Optional.of(value.toLowerCase(Locale.ROOT)), query::tag);
    };
  }

  private static <T> boolean put(Optional<T> value, Consumer<T> where) {
    value.ifPresent(where);
    return value.isPresent();
  }

  private Optional<String> kind(String value) {
    return one(value, kinds.getAll(), CaseType::code, t -> t.name(language.getLocale()))
        .map(CaseType::code);
  }

  private Optional<UUID> agent(String value) {
    var mine = Texts.get(language.getLocale(), "web.search.me");
    return value.equalsIgnoreCase("me") || value.equalsIgnoreCase(mine)
        ? me.identity().map(AgentIdentity::id)
        : named(value, directory.agents(), AgentCard::name, AgentCard::id);
  }

  /** The best one, and everything below it. */
  private Optional<List<UUID>> topic(String value) {
    var tree = topics.tree();
    return tree.finder().find(value, language.getLocale(), 1).stream()
        .findFirst()
        .map(top -> Stream.concat(Stream.of(top), tree.branch(top).stream()))
        .map(all -> all.map(Topic::id).distinct().toList());
  }

  private static <T> Optional<UUID> named(
      String value, List<T> all, Function<T, String> name, Function<T, UUID> id) {
    return one(value, all, name, name).map(id);
  }

  /** The one of this code or name, else the first that begins so. */
  private static <T> Optional<T> one(
      String value, List<T> all, Function<T, String> code, Function<T, String> name) {
    var wanted = value.toLowerCase(Locale.ROOT);
    return Stream.<BiPredicate<String, String>>of(String::equals, String::startsWith)
        .flatMap(
            how ->
                all.stream()
                    .filter(
                        each ->
                            how.test(code.apply(each).toLowerCase(Locale.ROOT), wanted)
                                || how.test(name.apply(each).toLowerCase(Locale.ROOT), wanted)))
        .findFirst();
  }
}
