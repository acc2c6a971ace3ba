package org.balie.web.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.topic.Topic;
import org.balie.topic.TopicText;
import org.balie.web.platform.Versions;
import org.balie.web.ticket.TicketWords;

/** What is typed of a topic, bound to the inputs of its page. */
@Named
@RequestScoped
public class TopicDraft {

  private static final List<String> LANGUAGES = List.of("en", "nl", "sv");

  @Inject TicketWords words;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> synonyms = new HashMap<>();
  private UUID team;
  private String escalation;

  void show(Topic topic) {
    LANGUAGES.forEach(
        l -> {
          names.put(l, topic.names().getOrDefault(l, ""));
          synonyms.put(l, shown(topic, l));
        });
    team = topic.team();
    escalation = topic.escalation();
  }

  private static String shown(Topic topic, String language) {
    return String.join(", ", topic.synonyms().getOrDefault(language, List.of()));
  }

  TopicText text() {
    var others = new HashMap<String, List<String>>();
    synonyms.forEach((l, text) -> others.put(l, split(text)));
    var called = new HashMap<>(names);
    called.values().removeIf(n -> n == null);
    return new TopicText(called, others, team, escalation);
  }

  private static List<String> split(String text) {
    return text == null ? List.of() : Arrays.asList(text.split("[,;\\n]", -1));
  }

  /** What was typed beside what is now. */
  List<Versions> compared(Topic now) {
    return Stream.of(
            LANGUAGES.stream()
                .map(l -> new Versions("topic.name." + l, names.get(l), now.names().get(l))),
            LANGUAGES.stream()
                .map(l -> new Versions("topic.synonyms." + l, synonyms.get(l), shown(now, l))),
            Stream.of(
                new Versions("ticket.team", words.team(team), words.team(now.team())),
                new Versions("topic.escalation", escalation, now.escalation())))
        .flatMap(all -> all)
        .toList();
  }

  public Map<String, String> getNames() {
    return names;
  }

  public Map<String, String> getSynonyms() {
    return synonyms;
  }

  public UUID getTeam() {
    return team;
  }

  public void setTeam(UUID team) {
    this.team = team;
  }

  public String getEscalation() {
    return escalation;
  }

  public void setEscalation(String escalation) {
    this.escalation = escalation;
  }
}
