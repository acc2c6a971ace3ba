package org.balie.topic.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.agent.AgentDirectory;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.topic.TopicInUse;
import org.balie.topic.TopicText;
import org.balie.topic.TopicTree;
import org.balie.topic.control.TopicRepository;
import org.balie.topic.control.TopicRules;
import org.balie.topic.entity.StoredTopic;

/**
 * The tree of topics, as administrators keep it: they decide, because a topic sends cases to teams.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class TopicDesk {

  @Inject TopicRepository topics;
  @Inject AgentDirectory directory;
  @Inject AuditLog audit;

  /** All as they are now, parents before their children. */
  public List<TopicSheet> all() {
    var stored = topics.all();
    Map<UUID, Long> versions =
        stored.stream().collect(Collectors.toMap(StoredTopic::id, StoredTopic::version));
    var tree = new TopicTree(stored.stream().map(StoredTopic::topic).toList(), Map.of());
    return tree.all().stream()
        .map(t -> new TopicSheet(t, tree.usable(t), versions.get(t.id())))
        .toList();
  }

  /**
   * Adds one below another, after those that are there.
   *
   * @param parent null for the root
   * @param code blank for one that is made of its name
   */
  public UUID add(UUID parent, String code, TopicText wanted) {
    var text = checked(wanted);
    topics.takeTurn();
    var tree = topics.tree();
    var above = parent == null ? null : topics.get(parent).topic();
    var path = TopicRules.newPath(tree, above, code, text);
    var topic = new StoredTopic(parent, path, text, tree.below(parent).size());
    topics.add(topic);
    audit.done("topic.create", "topic/" + topic.id(), path);
    return topic.id();
  }

  /**
   * Says something else of it.
   *
   * @throws EditConflict when somebody else did since
   */
  public void change(UUID id, long seen, TopicText wanted) {
    var text = checked(wanted);
    topics.takeTurn();
    var topic = topics.get(id, seen);
    topic.describe(text);
    audit.done("topic.change", "topic/" + id, topic.topic().path());
  }

  private TopicText checked(TopicText wanted) {
    if (wanted.team() != null && directory.team(wanted.team()).isEmpty()) {
      throw new InvalidInput("/team", "topic.invalid.team");
    }
    return TopicRules.checked(wanted);
  }

  /** Puts it, with everything below, somewhere else. Whoever names the old place still finds it. */
  public void move(UUID id, long seen, UUID parent) {
    topics.takeTurn();
    var topic = topics.get(id, seen).topic();
    if (Objects.equals(parent, topic.parent())) {
      return;
    }
    var tree = topics.tree();
    var above = parent == null ? null : topics.get(parent).topic();
    TopicRules.mayMove(tree, topic, above);
    var path = TopicRules.path(above, topic.code());
    for (var each : tree.branch(topic)) {
      topics.remember(each);
      topics
          .get(each.id())
          .standUnder(
              each.id().equals(id) ? parent : each.parent(),
              path + each.path().substring(topic.path().length()));
    }
    topics.order(id, tree.below(parent).size());
    audit.done("topic.move", "topic/" + id, topic.path() + " -> " + path);
  }

  /**
   * Moves it among those beside it.
   *
   * @param by -1 for up, 1 for down
   */
  public void shift(UUID id, int by) {
    topics.takeTurn();
    var topic = topics.get(id).topic();
    var beside = new ArrayList<>(topics.tree().below(topic.parent()));
    var from = beside.indexOf(topic);
    var to = from + Integer.signum(by);
    if (to < 0 || to >= beside.size()) {
      return;
    }
    beside.add(to, beside.remove(from));
    for (var place = 0; place < beside.size(); place++) {
      topics.order(beside.get(place).id(), place);
    }
    audit.done("topic.order", "topic/" + id, topic.path());
  }

  /**
   * Takes it out of use, with everything below; old cases keep it.
   *
   * @param successor that new cases have instead; null for nothing
   */
  public void deprecate(UUID id, long seen, UUID successor) {
    topics.takeTurn();
    var topic = topics.get(id, seen);
    if (successor != null) {
      TopicRules.maySucceed(topics.tree(), topic.topic(), topics.get(successor).topic());
    }
    topic.deprecate(successor);
    audit.done("topic.deprecate", "topic/" + id, topic.topic().path());
  }

  public void revive(UUID id, long seen) {
    topics.takeTurn();
    var topic = topics.get(id, seen);
    topic.revive();
    audit.done("topic.revive", "topic/" + id, topic.topic().path());
  }

  /**
   * Removes one that was made by mistake.
   *
   * @throws TopicInUse when anything has it, or ever had it
   */
  public void remove(UUID id, long seen) {
    topics.takeTurn();
    var topic = topics.get(id, seen);
    audit.done("topic.remove", "topic/" + id, topic.topic().path());
    topics.remove(topic);
  }
}
