package org.balie.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.balie.agent.AgentDirectory;
import org.balie.agent.Staff;
import org.balie.agent.TeamCard;
import org.balie.agent.UserCard;
import org.balie.casetype.CaseTypes;
import org.balie.platform.Roles;
import org.balie.rights.KeptCases;
import org.balie.rights.PersonRights;
import org.balie.rights.RightsMatrix;

/** Puts together who may do and see what. */
@ApplicationScoped
public class RightsRegister {

  /** Who has one of them sees cases. */
  private static final Set<String> SEES_CASES = Set.of(Roles.AGENT, Roles.TEAM_LEAD);

  @Inject Staff staff;
  @Inject AgentDirectory directory;
  @Inject CaseTypes types;

  private record Thing<K>(K id, String name) {}

  /** As it is now, with kinds of cases by their names in a language. */
  public RightsMatrix now(Locale language) {
    var teams = named(directory.confidentialTeams(), id -> directory.team(id).map(TeamCard::name));
    var kinds =
        named(types.restricted(), code -> types.find(code).map(type -> type.name(language)));
    var people =
        staff.everybody().stream()
            .map(
                person ->
                    new PersonRights(
                        person,
                        seen(person, teams, directory.hiddenFrom(person.id())),
                        seen(person, kinds, types.hiddenFrom(person.id()))))
            .toList();
    var kept = new ArrayList<KeptCases>();
    teams.forEach(t -> kept.add(kept(t, false, people, p -> p.confidential().contains(t.name()))));
    kinds.forEach(k -> kept.add(kept(k, true, people, p -> p.kinds().contains(k.name()))));
    return new RightsMatrix(people, kept);
  }

  private static <K> List<Thing<K>> named(Set<K> ids, Function<K, Optional<String>> name) {
    return ids.stream()
        .map(id -> new Thing<>(id, name.apply(id).orElse(id.toString())))
        .sorted(Comparator.comparing(Thing::name))
        .toList();
  }

  private static <K> List<String> seen(UserCard person, List<Thing<K>> things, Set<K> hidden) {
    var sees = person.active() && person.roles().stream().anyMatch(SEES_CASES::contains);
    return things.stream()
        .filter(thing -> sees && !hidden.contains(thing.id()))
        .map(Thing::name)
        .toList();
  }

  private static KeptCases kept(
      Thing<?> thing, boolean kind, List<PersonRights> people, Predicate<PersonRights> sees) {
    var names = people.stream().filter(sees).map(p -> p.person().name()).toList();
    return new KeptCases(thing.name(), kind, names);
  }
}
