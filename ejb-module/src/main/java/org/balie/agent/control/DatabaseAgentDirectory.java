package org.balie.agent.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.Absence;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.agent.NoticeAddress;
import org.balie.agent.TeamCard;
import org.balie.agent.entity.Agent;
import org.balie.agent.entity.Team;

/** The directory straight from the database. */
@Stateless
@Local(AgentDirectory.class)
@PermitAll
public class DatabaseAgentDirectory implements AgentDirectory {

  @Inject AgentRepository agents;
  @Inject TeamsOfAgents teams;
  @Inject AbsenceRepository absences;
  @Inject ConfidentialTeams confidential;
  @Inject Clock clock;

  @Override
  public Optional<AgentCard> agent(UUID id) {
    return agents.find(id).map(Agent::card);
  }

  @Override
  public Optional<TeamCard> team(UUID id) {
    return agents.findTeam(id).map(Team::card);
  }

  @Override
  public List<AgentCard> agents() {
    return agents.activeAgents();
  }

  @Override
  public List<AgentCard> withRole(String role) {
    return agents.activeWith(role);
  }

  @Override
  public List<TeamCard> teams() {
    return agents.activeTeams();
  }

  @Override
  public Set<UUID> teamsOf(UUID agent) {
    return teams.of(agent);
  }

  @Override
  public List<Absence> away() {
    return absences.at(clock.instant());
  }

  @Override
  public Set<UUID> standsInFor(UUID agent) {
    return absences.standsInFor(agent, clock.instant());
  }

  @Override
  public Set<UUID> hiddenFrom(UUID agent) {
    return confidential.hiddenFrom(agent);
  }

  @Override
  public Set<UUID> confidentialTeams() {
    return confidential.all();
  }

  @Override
  public Optional<NoticeAddress> toldByMail(UUID agent) {
    return agents.find(agent).flatMap(Agent::noticeAddress);
  }

  @Override
  public long countIn(UUID team) {
    return agents.countIn(team);
  }
}
