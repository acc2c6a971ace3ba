package org.balie.web.topic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.balie.topic.Topic;
import org.balie.topic.TopicTree;
import org.balie.topic.Topics;
import org.balie.web.platform.Language;

/** What pages say of topics, and which ones they offer. */
@Named
@RequestScoped
public class TopicWords {

  @Inject Topics topics;
  @Inject Language language;

  /**
   * What can be chosen: topics in use, and the one that is chosen already. While a form is read it
   * is every topic: whether a choice still holds is for the desk to say, in its own words.
   */
  public List<Topic> choices(UUID chosen) {
    var tree = tree();
    if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      return tree.all();
    }
    var old = tree.topic(chosen).filter(t -> !tree.usable(t)).stream();
    return Stream.concat(old, tree.active().stream()).toList();
  }

  public String trail(Topic topic) {
    return tree().trail(topic, language.getLocale());
  }

  /** Whether it is there and no longer in use. */
  public boolean retired(UUID id) {
    return tree().topic(id).filter(t -> !tree().usable(t)).isPresent();
  }

  /** What new cases have instead; null for nothing, or when it is in use itself. */
  public Topic instead(UUID id) {
    return retired(id) ? tree().current(id).orElse(null) : null;
  }

  /** The address to turn to when it burns; empty when nobody said one. */
  public String escalation(UUID id) {
    return Optional.ofNullable(id).flatMap(tree()::topic).flatMap(tree()::escalation).orElse("");
  }

  private TopicTree tree() {
    return topics.tree();
  }
}
