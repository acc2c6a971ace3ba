package org.balie.agent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who works here and in which teams. Reads only; needs no role, because every component shows
 * names.
 */
public interface AgentDirectory {

  Optional<AgentCard> agent(UUID id);

  Optional<TeamCard> team(UUID id);

  /** Active people with a role, by name. */
  List<AgentCard> agents();

  /** Active people with this role, by name. */
  List<AgentCard> withRole(String role);

  /** Active teams, by name. */
  List<TeamCard> teams();

  Set<UUID> teamsOf(UUID agent);

  /** Who is away now. */
  List<Absence> away();

  /** Colleagues who are away now, and for whom this one stands in. */
  Set<UUID> standsInFor(UUID agent);

  /** Confidential teams that this agent is not in: their cases are not for the agent. */
  Set<UUID> hiddenFrom(UUID agent);

  /** All confidential teams. */
  Set<UUID> confidentialTeams();

  /** Where an active agent wants to be told of cases by mail; empty for who does not. */
  Optional<NoticeAddress> toldByMail(UUID agent);

  /** How many active people are in a team. */
  long countIn(UUID team);
}
