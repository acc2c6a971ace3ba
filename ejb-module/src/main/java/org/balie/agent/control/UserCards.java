package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.balie.agent.UserCard;
import org.balie.agent.entity.Agent;
import org.balie.agent.entity.Team;
import org.balie.platform.Roles;

/** Shows people with their roles and teams. */
@ApplicationScoped
public class UserCards {

  @Inject AgentRepository agents;

  public List<UserCard> of(List<Agent> people) {
    var teams = namesByMember(Team::active);
    return people.stream().map(a -> a.userCard(inOrder(a.roles()), teamsOf(a, teams))).toList();
  }

  /** Everybody, active or not. */
  public String report() {
    return RightsReport.of(of(agents.all()), namesByMember(Team::confidential));
  }

  private static List<String> inOrder(Set<String> roles) {
    return Roles.OF_PEOPLE.stream().filter(roles::contains).toList();
  }

  private static List<String> teamsOf(Agent agent, Map<UUID, List<String>> teams) {
    return teams.getOrDefault(agent.id(), List.of());
  }

  private Map<UUID, List<String>> namesByMember(Predicate<Team> which) {
    var found = new HashMap<UUID, List<String>>();
    for (Team team : agents.allTeams()) {
      if (which.test(team)) {
        team.members()
            .forEach(m -> found.computeIfAbsent(m, k -> new ArrayList<>()).add(team.name()));
      }
    }
    return found;
  }
}
