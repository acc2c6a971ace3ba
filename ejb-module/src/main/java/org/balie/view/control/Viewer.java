package org.balie.view.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.balie.ticket.Hidden;
import org.balie.topic.TopicTree;

/**
 * Who looks, and what the conditions of a view mean at that moment.
 *
 * @param teams of the agent
 * @param hidden what the agent may not see
 * @param topics the tree that topics of a condition stand in
 * @param zone in which days begin and end
 */
public record Viewer(
    UUID agent, Set<UUID> teams, Hidden hidden, TopicTree topics, Instant now, ZoneId zone) {}
