package org.balie.topic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The tree of topics. */
public interface Topics {

  /** The topic that stands there or stood there once; it may be deprecated. */
  Optional<Topic> byPath(String path);

  /** It may be deprecated: old cases keep what they have. */
  Optional<Topic> byId(UUID id);

  /** All that new cases can have, parents before their children. */
  List<Topic> active();

  /** The names from the root to this topic: "Digital › Delpher › Login". */
  String trail(Topic topic, Locale language);

  TopicTree tree();
}
