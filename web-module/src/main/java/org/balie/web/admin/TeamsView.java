package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.balie.agent.boundary.TeamDesk;
import org.balie.agent.boundary.TeamSheet;
import org.balie.web.platform.Attempt;

/** The list of teams, and a new one. */
@Named
@RequestScoped
public class TeamsView {

  @Inject TeamDesk desk;
  @Inject Attempt attempt;
  private List<TeamSheet> teams;
  private String name;
  private String email;

  public List<TeamSheet> getTeams() {
    if (teams == null) {
      teams = desk.teams();
    }
    return teams;
  }

  public void create() {
    if (attempt.to(() -> desk.create(name, email), "web.admin.done.team")) {
      name = null;
      email = null;
    }
    teams = null;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
