package org.balie.casetype.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.casetype.CaseType;
import org.balie.casetype.CaseTypeFile.Entry;
import org.balie.casetype.CaseTypeSheet;
import org.balie.casetype.CaseTypes;
import org.balie.casetype.CaseTypesChanged;
import org.balie.casetype.control.CaseTypeCheck;
import org.balie.casetype.control.CaseTypeRepository;
import org.balie.casetype.entity.CaseTypeRevision;
import org.balie.casetype.entity.StoredCaseType;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.topic.Topic;
import org.balie.topic.Topics;

/** The kinds of cases, as administrators keep them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CaseTypeDesk {

  private static final int MOST = 100;

  @Inject CaseTypeRepository types;
  @Inject Event<CaseTypesChanged> changed;
  @Inject AgentDirectory directory;
  @Inject Topics topics;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** In the order they are offered. */
  public List<CaseTypeSheet> all() {
    var cases = types.cases();
    return types.all().stream().map(t -> sheet(t, cases)).toList();
  }

  public CaseTypeSheet one(String code) {
    return sheet(stored(code), types.cases());
  }

  private static CaseTypeSheet sheet(StoredCaseType stored, Map<String, Long> cases) {
    return new CaseTypeSheet(
        stored.type(),
        stored.revision(),
        stored.active(),
        stored.changedAt(),
        cases.getOrDefault(stored.code(), 0L),
        stored.teams(),
        stored.version());
  }

  /**
   * Adds a kind at the end.
   *
   * @param teams that work with it, nobody else; empty for everybody
   * @throws InvalidInput with every fault at once
   */
  public void add(CaseType type, Set<UUID> teams) {
    check(type);
    check(type.code(), teams);
    var all = types.all();
    if (all.size() >= MOST) {
      throw new InvalidInput("/code", "casetype.invalid.too-many-kinds", MOST);
    }
    if (types.find(type.code()).isPresent()) {
      throw new InvalidInput("/code", "casetype.invalid.taken", type.code());
    }
    var last = all.stream().mapToInt(StoredCaseType::sortOrder).max().orElse(0);
    var stored = new StoredCaseType(type, last + 1, clock.instant());
    types.add(stored);
    types.add(new CaseTypeRevision(type, stored.revision(), clock.instant()));
    audit.done("case-type.create", "case-type/" + type.code(), "");
    limit(stored, teams);
    changed.fire(new CaseTypesChanged());
  }

  /**
   * Changes a kind: cases made from now on have the new form, older ones keep theirs. Steps,
   * results and the checklist hold for all, and so does who works with it.
   *
   * @param teams that work with it, nobody else; empty for everybody
   * @throws InvalidInput with every fault at once
   * @throws EditConflict when somebody else changed it meanwhile
   */
  public void change(CaseType type, Set<UUID> teams, long seen) {
    check(type);
    check(type.code(), teams);
    var stored = stored(type.code());
    if (stored.version() != seen) {
      throw new EditConflict(seen, stored.version());
    }
    revise(stored, type);
    limit(stored, teams);
  }

  private void revise(StoredCaseType stored, CaseType type) {
    if (stored.type().equals(type)) {
      return;
    }
    stored.describe(type, clock.instant());
    types.add(new CaseTypeRevision(type, stored.revision(), clock.instant()));
    audit.done("case-type.change", "case-type/" + type.code(), "revision " + stored.revision());
    changed.fire(new CaseTypesChanged());
  }

  private void limit(StoredCaseType stored, Set<UUID> teams) {
    var before = stored.teams();
    if (before.equals(teams)) {
      return;
    }
    stored.isFor(teams);
    note(stored, "case-type.team-in", teams, before);
    note(stored, "case-type.team-out", before, teams);
    changed.fire(new CaseTypesChanged());
  }

  private void note(StoredCaseType stored, String action, Set<UUID> these, Set<UUID> those) {
    new TreeSet<>(these)
        .stream()
            .filter(team -> !those.contains(team))
            .forEach(team -> audit.done(action, "case-type/" + stored.code(), "team/" + team));
  }

  /**
   * Takes in kinds from elsewhere: those that are here are changed, the others added. The team and
   * the topic of new cases are left out when they are not here; the teams that a kind is for are
   * not: it would be for others.
   *
   * @throws InvalidInput when one of them is not whole; then nothing changes
   */
  public void take(List<Entry> others) {
    for (var other : others) {
      var type = settled(other.type());
      var here = types.find(type.code());
      var teams = here.map(StoredCaseType::teams).orElse(Set.of());
      if (other.onlyTeams() != null) {
        teams = named(type.code(), other.onlyTeams());
      }
      if (here.isEmpty()) {
        add(type, teams);
      } else {
        change(type, teams, here.get().version());
      }
    }
  }

  private Set<UUID> named(String code, List<String> names) {
    var known = directory.teams().stream().collect(Collectors.toMap(TeamCard::name, TeamCard::id));
    return names.stream()
        .map(
            name ->
                Optional.ofNullable(known.get(name))
                    .orElseThrow(
                        () -> new InvalidInput("/file", "casetype.invalid.only-team", code, name)))
        .collect(Collectors.toSet());
  }

  /** Kinds for a file; one, or all of them for an empty code. */
  public List<Entry> export(String code) {
    return types.all().stream()
        .filter(t -> code.isEmpty() || t.code().equals(code))
        .map(t -> new Entry(t.type(), names(t.teams())))
        .toList();
  }

  private List<String> names(Set<UUID> teams) {
    return teams.stream()
        .flatMap(id -> directory.team(id).stream())
        .map(TeamCard::name)
        .sorted()
        .toList();
  }

  private CaseType settled(CaseType other) {
    return new CaseType(
        String.valueOf(other.code()),
        other.names(),
        other.priority(),
        Optional.ofNullable(other.team()).flatMap(directory::team).map(TeamCard::id).orElse(null),
        topics
            .tree()
            .topic(other.topic())
            .map(Topic::id)
            .filter(topics.tree()::offers)
            .orElse(null),
        other.transitions(),
        other.resolutions(),
        other.fields(),
        other.checklist(),
        other.signatures(),
        other.term());
  }

  private void check(CaseType type) {
    CaseTypeCheck.check(type);
    if (type.team() != null && directory.team(type.team()).isEmpty()) {
      throw new InvalidInput("/team", "ticket.invalid.team");
    }
    if (type.topic() != null && !topics.tree().offers(type.topic())) {
      throw new InvalidInput("/topic", "topic.invalid.choice");
    }
  }

  /** Somebody must be able to work with what a case is when nobody says otherwise. */
  private void check(String code, Set<UUID> teams) {
    if (CaseTypes.DEFAULT.equals(code) && !teams.isEmpty()) {
      throw new InvalidInput("/onlyTeams", "casetype.invalid.default-teams");
    }
    if (teams.stream().anyMatch(team -> directory.team(team).isEmpty())) {
      throw new InvalidInput("/onlyTeams", "ticket.invalid.team");
    }
  }

  /** Whether new cases can have it; the one that is meant when nobody says, always can. */
  public void offer(String code, boolean offered) {
    if (CaseTypes.DEFAULT.equals(code) && !offered) {
      throw new InvalidInput("/active", "casetype.invalid.default");
    }
    stored(code).offer(offered);
    audit.done(offered ? "case-type.offer" : "case-type.withdraw", "case-type/" + code, "");
    changed.fire(new CaseTypesChanged());
  }

  /** One place up; the first stays where it is. */
  public void raise(String code) {
    var all = types.all();
    var type = stored(code);
    var place = all.indexOf(type);
    if (place > 0) {
      type.swap(all.get(place - 1));
      audit.done("case-type.move", "case-type/" + code, "");
      changed.fire(new CaseTypesChanged());
    }
  }

  private StoredCaseType stored(String code) {
    return types.find(code).orElseThrow(() -> new NotFound("case-type/" + code));
  }
}
