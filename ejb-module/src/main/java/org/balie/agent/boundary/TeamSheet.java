package org.balie.agent.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.balie.agent.AgentCard;

/**
 * A team with its people, as an administrator sees it.
 *
 * @param confidential whether only its members see its cases
 */
public record TeamSheet(
    UUID id,
    String name,
    String email,
    boolean active,
    boolean confidential,
    List<AgentCard> members,
    long version)
    implements Serializable {

  public List<UUID> memberIds() {
    return members.stream().map(AgentCard::id).toList();
  }
}
