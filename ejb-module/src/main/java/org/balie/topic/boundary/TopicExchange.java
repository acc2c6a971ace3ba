package org.balie.topic.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.platform.EditConflict;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.topic.Topic;
import org.balie.topic.TopicFile;
import org.balie.topic.TopicFile.Entry;
import org.balie.topic.TopicFile.Step;
import org.balie.topic.TopicTree;
import org.balie.topic.control.TopicImport;
import org.balie.topic.control.TopicRepository;
import org.balie.topic.entity.StoredTopic;

/** The tree as a file, and back. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class TopicExchange {

  @Inject TopicRepository topics;
  @Inject TopicDesk desk;
  @Inject AgentDirectory directory;
  @Inject AuditLog audit;

  /** All of it, so that {@link #apply} on an empty product makes the same tree. */
  public TopicFile export() {
    var tree = topics.tree();
    var teams = new HashMap<UUID, String>();
    tree.all().stream()
        .map(Topic::team)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(id -> teams.put(id, directory.team(id).map(TeamCard::name).orElse("")));
    return new TopicFile(tree.all().stream().map(t -> entry(tree, t, teams)).toList());
  }

  private static Entry entry(TopicTree tree, Topic topic, Map<UUID, String> teams) {
    return new Entry(
        topic.path(),
        topic.names(),
        topic.synonyms(),
        teams.getOrDefault(topic.team(), ""),
        topic.escalation() == null ? "" : topic.escalation(),
        !topic.active(),
        tree.topic(topic.successor()).map(Topic::path).orElse(""));
  }

  /**
   * What an import would do.
   *
   * @param steps nothing for a file that says what there is
   * @param revision of the tree that this is true for
   */
  public record Trial(List<Step> steps, long revision) {}

  /** Changes nothing. */
  public Trial check(String text) {
    var revision = topics.revision();
    var file = new TopicImport(topics.tree(), teams());
    return new Trial(file.plan(file.read(text)), revision);
  }

  /**
   * Does what {@link #check} said.
   *
   * @param seen revision of the tree that the trial was made with
   * @throws EditConflict when the tree is no longer the same
   */
  public void apply(String text, long seen) {
    topics.takeTurn();
    var revision = topics.revision() - 1;
    if (revision != seen) {
      throw new EditConflict(seen, revision);
    }
    var file = new TopicImport(topics.tree(), teams());
    var entries = file.read(text);
    var steps = file.plan(entries).stream().map(Step::path).collect(Collectors.toSet());
    var wanted = entries.stream().filter(e -> steps.contains(e.path())).toList();
    write(file, wanted);
    file.deprecations(wanted).forEach(this::deprecate);
    audit.done("topic.import", "topic/all", wanted.size() + " topics");
  }

  /** One look at the tree for all of them: a file may bring hundreds. */
  private void write(TopicImport file, List<Entry> wanted) {
    var known = topics.all().stream().collect(Collectors.toMap(t -> t.topic().path(), t -> t));
    var places = new HashMap<UUID, Integer>();
    known.values().forEach(t -> places.merge(t.topic().parent(), 1, Integer::sum));
    for (var entry : wanted) {
      var topic = known.get(entry.path());
      if (topic == null) {
        var above = known.get(TopicImport.above(entry.path()));
        var parent = above == null ? null : above.id();
        var place = places.merge(parent, 1, Integer::sum) - 1;
        topic = new StoredTopic(parent, entry.path(), file.text(entry), place);
        topics.add(topic);
        known.put(entry.path(), topic);
        audit.done("topic.create", "topic/" + topic.id(), entry.path());
      } else {
        topic.describe(file.text(entry));
        audit.done("topic.change", "topic/" + topic.id(), entry.path());
      }
      if (Boolean.FALSE.equals(entry.deprecated())) {
        topic.revive();
      }
    }
  }

  private void deprecate(Entry entry) {
    var topic = topics.at(entry.path());
    var now = topic.topic().successor();
    var named = entry.successor();
    var successor = named == null ? now : named.isBlank() ? null : topics.at(named).id();
    if (topic.topic().active() || !Objects.equals(successor, now)) {
      desk.deprecate(topic.id(), topic.version(), successor);
    }
  }

  private Map<String, UUID> teams() {
    return directory.teams().stream()
        .collect(Collectors.toMap(TeamCard::name, TeamCard::id, (first, second) -> first));
  }
}
