package org.balie.topic.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;
import org.balie.topic.NotYourTeam;
import org.balie.topic.Topic;
import org.balie.topic.Topics;
import org.balie.topic.control.FavouriteRepository;
import org.balie.topic.entity.Favourite;

/** The topics that the calling agent wants at hand, and those that their teams do. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class FavouriteDesk {

  @Inject FavouriteRepository favourites;
  @Inject Topics topics;
  @Inject AgentDirectory directory;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * A topic at hand; what took the place of one that is deprecated.
   *
   * @param kept the topic that was starred
   * @param team whose it is; null for the agent's own
   */
  public record Starred(Topic topic, UUID kept, UUID team) implements Serializable {}

  /** The own ones first, then those of the teams; each topic once. */
  public List<Starred> all() {
    var seen = new HashSet<UUID>();
    return every().stream().filter(s -> seen.add(s.topic().id())).toList();
  }

  public List<Starred> own() {
    return every().stream().filter(s -> s.team() == null).toList();
  }

  public List<Starred> ofTeam(UUID team) {
    return every().stream().filter(s -> team.equals(s.team())).toList();
  }

  private List<Starred> every() {
    var tree = topics.tree();
    var found = new ArrayList<Starred>();
    favourites
        .of(agent(), directory.teamsOf(agent()))
        .forEach(
            f ->
                tree.current(f.topic())
                    .ifPresent(topic -> found.add(new Starred(topic, f.topic(), f.team()))));
    found.sort(Comparator.comparing(s -> s.team() != null));
    return found;
  }

  /** Twice is once. */
  public void star(UUID topic) {
    if (own().stream().noneMatch(s -> s.topic().id().equals(topic))) {
      favourites.add(Favourite.ofAgent(usable(topic), agent(), clock.instant()));
    }
  }

  public void unstar(UUID topic) {
    own().stream()
        .filter(s -> s.topic().id().equals(topic))
        .forEach(s -> favourites.removeOfAgent(s.kept(), agent()));
  }

  /** Teams whose favourites the caller keeps. */
  @RolesAllowed(Roles.TEAM_LEAD)
  public List<TeamCard> teams() {
    var mine = directory.teamsOf(agent());
    return directory.teams().stream().filter(t -> mine.contains(t.id())).toList();
  }

  /** For everybody in the team, from now on. */
  @RolesAllowed(Roles.TEAM_LEAD)
  public void starFor(UUID team, UUID topic) {
    checkMember(team);
    if (ofTeam(team).stream().noneMatch(s -> s.topic().id().equals(topic))) {
      favourites.add(Favourite.ofTeam(usable(topic), team, clock.instant()));
    }
  }

  @RolesAllowed(Roles.TEAM_LEAD)
  public void unstarFor(UUID team, UUID topic) {
    checkMember(team);
    ofTeam(team).stream()
        .filter(s -> s.topic().id().equals(topic))
        .forEach(s -> favourites.removeOfTeam(s.kept(), team));
  }

  private void checkMember(UUID team) {
    if (!directory.teamsOf(agent()).contains(team)) {
      throw new NotYourTeam();
    }
  }

  private UUID usable(UUID topic) {
    var tree = topics.tree();
    return tree.topic(topic)
        .filter(tree::usable)
        .map(Topic::id)
        .orElseThrow(() -> new InvalidInput("/topic", "topic.invalid.choice"));
  }

  private UUID agent() {
    return caller.actor().id();
  }
}
