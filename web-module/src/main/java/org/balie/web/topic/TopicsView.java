package org.balie.web.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.topic.Topic;
import org.balie.topic.TopicText;
import org.balie.topic.TopicTree;
import org.balie.topic.boundary.TopicDesk;
import org.balie.topic.boundary.TopicSheet;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.omnifaces.cdi.Param;

/** The tree of topics, or what a search finds in it, and a new topic at the root. */
@Named
@RequestScoped
public class TopicsView {

  private static final int DEEPEST_SHOWN = 6;

  @Inject
  @Param(name = "q")
  String words;

  @Inject TopicDesk desk;
  @Inject AgentDirectory directory;
  @Inject Language language;
  @Inject Attempt attempt;

  private List<Line> lines;
  private String name;
  private String code;

  /**
   * A topic in the table.
   *
   * @param depth how far it is set in
   * @param first whether nothing stands before it, beside it
   */
  public record Line(
      Topic topic,
      String name,
      String trail,
      int depth,
      String team,
      boolean usable,
      boolean first,
      boolean last)
      implements Serializable {}

  public String getWords() {
    return words;
  }

  public boolean isSearching() {
    return words != null && !words.isBlank();
  }

  public List<Line> getLines() {
    if (lines == null) {
      var sheets = desk.all();
      var tree = new TopicTree(sheets.stream().map(TopicSheet::topic).toList(), Map.of());
      Map<UUID, TeamCard> teams =
          directory.teams().stream().collect(Collectors.toMap(TeamCard::id, Function.identity()));
      var shown = isSearching() ? tree.finder().findAny(words, language.getLocale()) : tree.all();
      lines = shown.stream().map(t -> line(tree, t, teams)).toList();
    }
    return lines;
  }

  private Line line(TopicTree tree, Topic topic, Map<UUID, TeamCard> teams) {
    var beside = tree.below(topic.parent());
    var team = tree.team(topic).map(teams::get).map(TeamCard::name).orElse("");
    return new Line(
        topic,
        topic.name(language.getLocale()),
        tree.trail(topic, language.getLocale()),
        isSearching() ? 1 : Math.min(topic.level(), DEEPEST_SHOWN),
        team,
        tree.usable(topic),
        beside.get(0) == topic,
        beside.get(beside.size() - 1) == topic);
  }

  public void up(UUID id) {
    shift(id, -1);
  }

  public void down(UUID id) {
    shift(id, 1);
  }

  private void shift(UUID id, int by) {
    attempt.to(() -> desk.shift(id, by), null);
    lines = null;
  }

  public void add() {
    var text =
        new TopicText(Map.of(language.getTag(), name == null ? "" : name), Map.of(), null, null);
    if (attempt.to(() -> desk.add(null, code, text), "topic.done.added")) {
      name = null;
      code = null;
    }
    lines = null;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
