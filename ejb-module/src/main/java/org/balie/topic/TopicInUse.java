package org.balie.topic;

import org.balie.platform.BalieException;

/** Something has this topic, or had it: it can be deprecated, never removed. */
public class TopicInUse extends BalieException {

  private static final long serialVersionUID = 1L;

  public TopicInUse() {
    super("topic.in-use", 409);
  }
}
