package org.balie.agent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.Staff;
import org.balie.agent.UserCard;
import org.balie.agent.entity.Agent;
import org.balie.agent.entity.Team;
import org.balie.platform.Roles;

/** Shows people with their roles and teams. */
@ApplicationScoped
public class UserCards implements Staff {

  @Inject AgentRepository agents;

  public List<UserCard> of(List<Agent> people) {
    var teams = namesByMember();
    return people.stream()
        .map(a -> a.userCard(inOrder(a.roles()), teams.getOrDefault(a.id(), List.of())))
        .toList();
  }

  @Override
  public List<UserCard> everybody() {
    return of(agents.all());
  }

  private static List<String> inOrder(Set<String> roles) {
    return Roles.OF_PEOPLE.stream().filter(roles::contains).toList();
  }

  private Map<UUID, List<String>> namesByMember() {
    var found = new HashMap<UUID, List<String>>();
    for (Team team : agents.allTeams()) {
      if (team.active()) {
        team.members()
            .forEach(m -> found.computeIfAbsent(m, k -> new ArrayList<>()).add(team.name()));
      }
    }
    return found;
  }
}
