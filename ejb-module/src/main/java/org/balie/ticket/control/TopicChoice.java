package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balie.topic.Topics;

/** Which topics people can give to a ticket. */
@ApplicationScoped
public class TopicChoice {

  @Inject Topics topics;

  /** None, or one that is in use; a deprecated one stays only where it is. */
  public boolean mayChoose(UUID topic) {
    var tree = topics.tree();
    return topic == null || tree.topic(topic).filter(tree::usable).isPresent();
  }
}
