package org.balie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.agent.control.AgentRepository;
import org.balie.agent.entity.Agent;
import org.balie.agent.entity.Team;
import org.balie.demo.Cast.Colleague;
import org.balie.demo.Cast.Desk;
import org.balie.demo.Cast.Said;
import org.balie.demo.Cast.Starred;
import org.balie.demo.Cast.Subject;
import org.balie.handover.control.RuleRepository;
import org.balie.handover.entity.Proposal;
import org.balie.phrase.Phrase;
import org.balie.phrase.Phrase.Whose;
import org.balie.phrase.control.PhraseRepository;
import org.balie.phrase.entity.StoredPhrase;
import org.balie.topic.TopicText;
import org.balie.topic.control.FavouriteRepository;
import org.balie.topic.control.TopicRepository;
import org.balie.topic.entity.Favourite;
import org.balie.topic.entity.StoredTopic;

/** Makes the people, teams and topics, then has the tickets played. */
@ApplicationScoped
class Stage {

  /** The tenant of the landscape's provider; people are keyed on {@code tid|oid} as at Entra. */
  private static final String TENANT = "7d1f6a52-3c0e-4b8a-9a44-0b5c6d1e2f30";

  @Inject AgentRepository agents;
  @Inject TopicRepository topics;
  @Inject FavouriteRepository favourites;
  @Inject PhraseRepository phrases;
  @Inject RuleRepository rules;
  @Inject Scenes scenes;
  @Inject Clock clock;

  void play(Cast cast) {
    var people = new HashMap<String, UUID>();
    cast.colleagues().forEach(c -> people.put(c.key(), make(c)));
    var teams = new HashMap<String, UUID>();
    cast.teams().forEach(t -> teams.put(t.key(), make(t, people)));
    var places = new HashMap<String, UUID>();
    cast.topics().forEach(t -> places.put(t.path(), make(t, places, teams)));
    var teamOf = new HashMap<String, UUID>();
    cast.topics().forEach(t -> teamOf.put(t.path(), teamOf(cast, teams, t.path())));
    cast.favourites().forEach(f -> star(f, places, people, teams));
    cast.phrases().forEach(p -> phrases.add(make(p, teams)));
    cast.proposals()
        .forEach(p -> rules.add(new Proposal("topdesk", null, places.get(p.topic()), p.values())));
    cast.tickets().forEach(scene -> scenes.play(scene, new Scenes.Props(people, places, teamOf)));
  }

  private void star(
      Starred starred,
      Map<String, UUID> places,
      Map<String, UUID> people,
      Map<String, UUID> teams) {
    for (var path : starred.topics()) {
      favourites.add(
          starred.who() == null
              ? Favourite.ofTeam(places.get(path), teams.get(starred.team()), clock.instant())
              : Favourite.ofAgent(places.get(path), people.get(starred.who()), clock.instant()));
    }
  }

  private static StoredPhrase make(Said said, Map<String, UUID> teams) {
    var team = said.team() == null ? null : teams.get(said.team());
    var whose = team == null ? Whose.EVERYBODY : Whose.TEAM;
    var phrase = new StoredPhrase(null, team);
    phrase.describe(
        new Phrase(
            null, whose, team, said.title(), said.shortcut(), said.language(), said.text(), 0));
    return phrase;
  }

  private UUID make(Colleague colleague) {
    var now = clock.instant();
    var agent = new Agent(TENANT + "|" + colleague.oid(), colleague.name(), now);
    agent.mayBe(Set.copyOf(colleague.roles()));
    agent.isCalled(colleague.name(), colleague.email());
    agents.add(agent);
    return agent.id();
  }

  private UUID make(Desk desk, Map<String, UUID> people) {
    var team = new Team(desk.name(), desk.email(), clock.instant());
    team.consistsOf(desk.members().stream().map(people::get).collect(Collectors.toSet()));
    agents.add(team);
    return team.id();
  }

  private UUID make(Subject subject, Map<String, UUID> places, Map<String, UUID> teams) {
    var cut = subject.path().lastIndexOf('/');
    var parent = cut < 0 ? null : places.get(subject.path().substring(0, cut));
    var names = Map.of("en", subject.en(), "nl", subject.nl(), "sv", subject.sv());
    var synonyms = subject.synonyms() == null ? Map.<String, List<String>>of() : subject.synonyms();
    var text = new TopicText(names, synonyms, teams.get(subject.team()), subject.escalation());
    var topic = new StoredTopic(parent, subject.path(), text, places.size());
    if (subject.instead() != null) {
      topic.deprecate(places.get(subject.instead()));
    }
    topics.add(topic);
    return topic.id();
  }

  /** The team of a topic: its own, else that of the one above. */
  private static UUID teamOf(Cast cast, Map<String, UUID> teams, String path) {
    return cast.topics().stream()
        .filter(t -> t.team() != null && (path + "/").startsWith(t.path() + "/"))
        .max(Comparator.comparingInt(t -> t.path().length()))
        .map(t -> teams.get(t.team()))
        .orElse(null);
  }
}
