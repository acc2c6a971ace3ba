package org.balie.web.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.platform.NotFound;
import org.balie.topic.Topic;
import org.balie.topic.TopicText;
import org.balie.topic.TopicTree;
import org.balie.topic.boundary.TopicDesk;
import org.balie.topic.boundary.TopicSheet;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;
import org.balie.web.platform.Versions;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One topic: what is said of it, where it stands, whether it is in use. */
@Named
@RequestScoped
public class TopicView {

  @Inject @Param UUID id;
  @Inject @Param Long version;
  @Inject TopicDesk desk;
  @Inject TopicDraft draft;
  @Inject Language language;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private TopicSheet sheet;
  private TopicTree tree;
  private UUID parent;
  private UUID successor;
  private String name;
  private String code;

  public void find() {
    Found.orNothing(id, this::getSheet);
  }

  public TopicSheet getSheet() {
    if (sheet == null) {
      read();
      if (!Faces.isPostback()) {
        show();
      }
    }
    return sheet;
  }

  private void read() {
    var all = desk.all();
    sheet =
        all.stream()
            .filter(s -> s.topic().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("topic/" + id));
    tree = new TopicTree(all.stream().map(TopicSheet::topic).toList(), Map.of());
  }

  private void show() {
    draft.show(sheet.topic());
    parent = sheet.topic().parent();
    successor = sheet.topic().successor();
  }

  public String getTrail() {
    return trail(getSheet().topic());
  }

  public String trail(Topic topic) {
    return tree.trail(topic, language.getLocale());
  }

  public List<Topic> getBelow() {
    getSheet();
    return tree.below(id);
  }

  /** What took its place; null for nothing. */
  public Topic getInstead() {
    var instead = getSheet().topic().successor();
    return tree.topic(instead).orElse(null);
  }

  public void save() {
    if (run(() -> desk.change(id, seen(), draft.text()), "topic.done.saved")) {
      show();
    }
  }

  public void move() {
    run(() -> desk.move(id, seen(), parent), "topic.done.moved");
    show();
  }

  public void deprecate() {
    run(() -> desk.deprecate(id, seen(), successor), "topic.done.deprecated");
    show();
  }

  public void revive() {
    run(() -> desk.revive(id, seen()), "topic.done.revived");
    show();
  }

  public void remove() {
    if (attempt.to(() -> desk.remove(id, seen()), null)) {
      notice.go("admin/topics", "topic.done.removed");
    } else {
      read();
      show();
    }
  }

  public void add() {
    var text =
        new TopicText(Map.of(language.getTag(), name == null ? "" : name), Map.of(), null, null);
    if (attempt.to(() -> desk.add(id, code, text), "topic.done.added")) {
      name = null;
      code = null;
    }
    read();
    show();
  }

  private boolean run(Attempt.Action action, String done) {
    var worked = attempt.to(action, done);
    read();
    return worked;
  }

  /** Whether somebody else changed it while this was typed. */
  public boolean isDisagreed() {
    return attempt.isDisputed();
  }

  public List<Versions> getVersions() {
    return attempt.isConflict() ? draft.compared(getSheet().topic()) : List.of();
  }

  private long seen() {
    return version == null ? -1 : version;
  }

  public UUID getParent() {
    getSheet();
    return parent;
  }

  public void setParent(UUID parent) {
    this.parent = parent;
  }

  public UUID getSuccessor() {
    getSheet();
    return successor;
  }

  public void setSuccessor(UUID successor) {
    this.successor = successor;
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
