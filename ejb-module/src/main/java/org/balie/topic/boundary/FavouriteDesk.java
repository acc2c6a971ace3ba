package org.balie.topic.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
  public List<Starred> atHand() {
    var seen = new HashSet<UUID>();
    return all().stream().filter(s -> seen.add(s.topic().id())).toList();
  }

  /** The own ones first, then those of the teams. */
  public List<Starred> all() {
    return starred(directory.teamsOf(agent())).toList();
  }

  public List<Starred> own() {
    return starred(Set.of()).toList();
  }

  private Stream<Starred> starred(Set<UUID> teams) {
    var tree = topics.tree();
    return favourites.of(agent(), teams).stream()
        .flatMap(
            f -> tree.current(f.topic()).map(now -> new Starred(now, f.topic(), f.team())).stream())
        .sorted(Comparator.comparing(s -> s.team() != null));
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
    if (ofTeam(team, topic).findAny().isEmpty()) {
      favourites.add(Favourite.ofTeam(usable(topic), team, clock.instant()));
    }
  }

  @RolesAllowed(Roles.TEAM_LEAD)
  public void unstarFor(UUID team, UUID topic) {
    checkMember(team);
    ofTeam(team, topic).forEach(s -> favourites.removeOfTeam(s.kept(), team));
  }

  private Stream<Starred> ofTeam(UUID team, UUID topic) {
    return starred(Set.of(team)).filter(s -> team.equals(s.team()) && s.topic().id().equals(topic));
  }

  private void checkMember(UUID team) {
    if (!directory.teamsOf(agent()).contains(team)) {
      throw new NotYourTeam();
    }
  }

  private UUID usable(UUID topic) {
    if (!topics.tree().offers(topic)) {
      throw new InvalidInput("/topic", "topic.invalid.choice");
    }
    return topic;
  }

  private UUID agent() {
    return caller.actor().id();
  }
}
