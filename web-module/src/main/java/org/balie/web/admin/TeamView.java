package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.agent.boundary.TeamDesk;
import org.balie.agent.boundary.TeamDesk.Wanted;
import org.balie.agent.boundary.TeamSheet;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One team: name, address, members. */
@Named
@RequestScoped
public class TeamView {

  @Inject @Param UUID id;
  @Inject @Param Long version;
  @Inject TeamDesk desk;
  @Inject AgentDirectory agents;
  @Inject Attempt attempt;
  private TeamSheet team;
  private List<AgentCard> people;
  private String name;
  private String email;
  private boolean confidential;
  private List<String> members;

  public void find() {
    Found.orNothing(id, this::getTeam);
  }

  public TeamSheet getTeam() {
    if (team == null) {
      team = desk.team(id);
      if (!Faces.isPostback()) {
        show();
      }
    }
    return team;
  }

  private void show() {
    name = team.name();
    email = team.email();
    confidential = team.confidential();
    members = team.memberIds().stream().map(UUID::toString).toList();
  }

  /** Whoever can be chosen: active people, and members who are not active any more. */
  public List<AgentCard> getPeople() {
    if (people == null) {
      people =
          Stream.concat(agents.agents().stream(), getTeam().members().stream())
              .distinct()
              .sorted(Comparator.comparing(AgentCard::name))
              .toList();
    }
    return people;
  }

  public void save() {
    var chosen =
        members.stream().filter(Objects::nonNull).map(UUID::fromString).collect(Collectors.toSet());
    run(
        () -> desk.change(id, seen(), new Wanted(name, email, confidential, chosen)),
        "web.admin.done.saved");
  }

  public void dissolve() {
    run(() -> desk.dissolve(id, seen()), "web.admin.done.dissolved");
    show();
  }

  public void revive() {
    run(() -> desk.revive(id, seen()), "web.admin.done.revived");
    show();
  }

  /** What was typed stays, unless somebody else changed the team: then it shows what is now. */
  private void run(Attempt.Action action, String done) {
    var worked = attempt.to(action, done);
    team = desk.team(id);
    if (!worked && team.version() != seen()) {
      show();
    }
  }

  private long seen() {
    return version == null ? -1 : version;
  }

  public String getName() {
    getTeam();
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    getTeam();
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public boolean isConfidential() {
    getTeam();
    return confidential;
  }

  public void setConfidential(boolean confidential) {
    this.confidential = confidential;
  }

  public List<String> getMembers() {
    getTeam();
    return members;
  }

  public void setMembers(List<String> members) {
    this.members = members;
  }
}
