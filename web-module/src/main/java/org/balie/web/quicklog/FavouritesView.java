package org.balie.web.quicklog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.balie.agent.TeamCard;
import org.balie.platform.Roles;
import org.balie.topic.boundary.FavouriteDesk;
import org.balie.topic.boundary.FavouriteDesk.Starred;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Me;
import org.balie.web.platform.Notice;

/** The agent's favourite topics, and those of the teams that they lead. */
@Named
@RequestScoped
public class FavouritesView {

  private static final String DONE = "quicklog.done.favourites";

  @Inject FavouriteDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Me me;

  private List<Starred> all;
  private List<TeamCard> teams;
  private UUID topic;

  public List<Starred> getOwn() {
    return of(null);
  }

  public List<Starred> of(TeamCard team) {
    if (all == null) {
      all = desk.all();
    }
    var whose = team == null ? null : team.id();
    return all.stream().filter(s -> Objects.equals(s.team(), whose)).toList();
  }

  /** None for somebody who leads none. */
  public List<TeamCard> getTeams() {
    if (teams == null) {
      teams = me.getRoles().contains(Roles.TEAM_LEAD) ? desk.teams() : List.of();
    }
    return teams;
  }

  public void add() {
    change(() -> desk.star(topic));
  }

  public void remove(UUID gone) {
    change(() -> desk.unstar(gone));
  }

  public void addFor(UUID team) {
    change(() -> desk.starFor(team, topic));
  }

  public void removeFor(UUID team, UUID gone) {
    change(() -> desk.unstarFor(team, gone));
  }

  private void change(Attempt.Action action) {
    if (attempt.to(action, null)) {
      notice.go("log", DONE);
    }
  }

  public UUID getTopic() {
    return topic;
  }

  public void setTopic(UUID topic) {
    this.topic = topic;
  }
}
