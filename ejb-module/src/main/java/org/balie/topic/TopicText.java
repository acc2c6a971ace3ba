package org.balie.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is said of a topic, wherever it stands.
 *
 * @param names by language; one is enough
 * @param synonyms by language
 * @param team that such cases go to; null for the one above
 * @param escalation address; null for the one above
 */
public record TopicText(
    Map<String, String> names, Map<String, List<String>> synonyms, UUID team, String escalation)
    implements Serializable {}
