package org.balie.agent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balie.agent.AgentCard;
import org.balie.agent.TeamsChanged;
import org.balie.agent.control.AgentRepository;
import org.balie.agent.control.UserRepository;
import org.balie.agent.entity.Agent;
import org.balie.agent.entity.Team;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** The teams, as administrators keep them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class TeamDesk {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_EMAIL = 254;
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  @Inject AgentRepository agents;
  @Inject UserRepository users;
  @Inject AuditLog audit;
  @Inject Event<TeamsChanged> changed;
  @Inject Clock clock;

  /** All teams by name, dissolved ones too. */
  public List<TeamSheet> teams() {
    var people = people();
    return agents.allTeams().stream().map(t -> sheet(t, people)).toList();
  }

  public TeamSheet team(UUID id) {
    return sheet(agents.team(id), people());
  }

  public UUID create(String name, String email) {
    check(null, name, email);
    var team = new Team(name.strip(), blankToNull(email), clock.instant());
    agents.add(team);
    audit.done("team.create", "team/" + team.id(), "");
    return team.id();
  }

  /**
   * What a page of a team holds.
   *
   * @param confidential whether only the members see its cases
   */
  public record Wanted(String name, String email, boolean confidential, Set<UUID> members) {}

  /** All of it at once, as the page shows it. */
  public void change(UUID id, long seen, Wanted wanted) {
    check(id, wanted.name(), wanted.email());
    var members = wanted.members();
    members.forEach(agents::get);
    var team = lock(id, seen);
    var before = team.members();
    team.describe(wanted.name().strip(), blankToNull(wanted.email()));
    team.consistsOf(members);
    audit.done("team.change", "team/" + id, "");
    if (team.keepToItself(wanted.confidential())) {
      audit.done(wanted.confidential() ? "team.confidential" : "team.open", "team/" + id, "");
    }
    changed.fire(new TeamsChanged());
    difference(members, before).forEach(m -> member(id, "team.member-in", m));
    difference(before, members).forEach(m -> member(id, "team.member-out", m));
  }

  private void member(UUID team, String action, UUID agent) {
    audit.done(action, "team/" + team, "agent/" + agent);
  }

  /** Takes it out of use. What it holds stays with it until somebody hands it on. */
  public void dissolve(UUID id, long seen) {
    lock(id, seen).dissolve();
    audit.done("team.dissolve", "team/" + id, "");
  }

  public void revive(UUID id, long seen) {
    lock(id, seen).revive();
    audit.done("team.revive", "team/" + id, "");
  }

  private Team lock(UUID id, long seen) {
    var team = users.lockTeam(id);
    if (team.version() != seen) {
      throw new EditConflict(seen, team.version());
    }
    return team;
  }

  private void check(UUID self, String name, String email) {
    var faults = new ArrayList<Fault>();
    if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
      faults.add(Fault.of("/name", "agent.invalid.team-name", LONGEST_NAME));
    } else if (users.teamNamed(name.strip()).filter(t -> !t.equals(self)).isPresent()) {
      faults.add(Fault.of("/name", "agent.invalid.team-name-taken"));
    }
    var address = blankToNull(email);
    if (address != null
        && (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches())) {
      faults.add(Fault.of("/email", "agent.invalid.email"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private Map<UUID, AgentCard> people() {
    return agents.all().stream()
        .map(Agent::card)
        .collect(Collectors.toMap(AgentCard::id, Function.identity()));
  }

  private static TeamSheet sheet(Team team, Map<UUID, AgentCard> people) {
    var members =
        team.members().stream()
            .map(people::get)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(AgentCard::name))
            .toList();
    var card = team.card();
    return new TeamSheet(
        card.id(),
        card.name(),
        card.email(),
        card.active(),
        card.confidential(),
        members,
        team.version());
  }

  private static Set<UUID> difference(Set<UUID> these, Set<UUID> those) {
    return these.stream().filter(id -> !those.contains(id)).collect(Collectors.toSet());
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
