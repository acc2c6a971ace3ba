package org.balie.topic.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
    return new TopicFile(tree.all().stream().map(t -> entry(tree, t)).toList());
  }

  private Entry entry(TopicTree tree, Topic topic) {
    var team = topic.team() == null ? null : directory.team(topic.team()).map(TeamCard::name);
    return new Entry(
        topic.path(),
        topic.names(),
        topic.synonyms(),
        team == null ? "" : team.orElse(""),
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
    var revision = topics.revision();
    if (revision != seen) {
      throw new EditConflict(seen, revision);
    }
    var file = new TopicImport(topics.tree(), teams());
    var entries = file.read(text);
    var steps = file.plan(entries).stream().collect(Collectors.toMap(Step::path, s -> s));
    var wanted = entries.stream().filter(e -> steps.containsKey(e.path())).toList();
    wanted.forEach(entry -> write(file, entry, steps.get(entry.path()).isNew()));
    wanted.stream().filter(e -> Boolean.FALSE.equals(e.deprecated())).forEach(this::revive);
    file.deprecations(wanted).forEach(this::deprecate);
    audit.done("topic.import", "topic/all", wanted.size() + " topics");
  }

  private void write(TopicImport file, Entry entry, boolean isNew) {
    var text = file.text(entry);
    if (isNew) {
      var cut = entry.path().lastIndexOf('/');
      var parent = cut < 0 ? null : topics.at(entry.path().substring(0, cut)).id();
      desk.add(parent, entry.path().substring(cut + 1), text);
    } else {
      var topic = topics.at(entry.path());
      desk.change(topic.id(), topic.version(), text);
    }
  }

  private void revive(Entry entry) {
    var topic = topics.at(entry.path());
    if (!topic.topic().active()) {
      desk.revive(topic.id(), topic.version());
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
