package org.balie.topic.boundary;

import java.io.Serializable;
import org.balie.topic.Topic;

/**
 * A topic as an administrator edits it.
 *
 * @param usable whether new cases can have it
 */
public record TopicSheet(Topic topic, boolean usable, long version) implements Serializable {}
