package org.balie.agent;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Things that are there for some people only.
 *
 * @param members ids of those people, by thing
 */
public record MembersOnly<K>(Map<K, Set<UUID>> members) {

  /** Those that are not for this agent. */
  public Set<K> hiddenFrom(UUID agent) {
    return members.entrySet().stream()
        .filter(thing -> !thing.getValue().contains(agent))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Set<K> all() {
    return members.keySet();
  }
}
