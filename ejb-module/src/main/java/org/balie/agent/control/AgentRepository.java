package org.balie.agent.control;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.TeamCard;
import org.balie.agent.entity.Agent;
import org.balie.agent.entity.Team;
import org.balie.platform.NotFound;

/** People and teams. */
@ApplicationScoped
public class AgentRepository {

  @PersistenceContext EntityManager em;

  public void add(Agent agent) {
    em.persist(agent);
  }

  public void add(Team team) {
    em.persist(team);
  }

  public Agent get(UUID id) {
    return find(id).orElseThrow(() -> new NotFound("agent/" + id));
  }

  public Optional<Agent> find(UUID id) {
    return Optional.ofNullable(em.find(Agent.class, id));
  }

  public Optional<Agent> bySubject(String subject) {
    return em
        .createQuery(
            "select a from Agent a left join fetch a.roles where a.subject = :subject", Agent.class)
        .setParameter("subject", subject)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Notes the time of a sign-in beside the version of the person. */
  void signedIn(UUID id, Instant now) {
    em.createQuery("update Agent a set a.signedInAt = :now where a.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  public Team team(UUID id) {
    return findTeam(id).orElseThrow(() -> new NotFound("team/" + id));
  }

  public Optional<Team> findTeam(UUID id) {
    return Optional.ofNullable(id).map(key -> em.find(Team.class, key));
  }

  public List<Agent> all() {
    return em.createQuery(
            "select distinct a from Agent a left join fetch a.roles order by a.name, a.id",
            Agent.class)
        .getResultList();
  }

  public List<Team> allTeams() {
    return em.createQuery(
            "select distinct t from Team t left join fetch t.members order by t.name, t.id",
            Team.class)
        .getResultList();
  }

  List<AgentCard> activeAgents() {
    return em.createQuery(
            "select new org.balie.agent.AgentCard(a.id, a.name, a.email, a.active) from Agent a"
                + " where a.active and exists (select 1 from Agent b join b.roles r where b = a) order by a.name, a.id",
            AgentCard.class)
        .getResultList();
  }

  List<AgentCard> activeWith(String role) {
    return em.createQuery(
            "select new org.balie.agent.AgentCard(a.id, a.name, a.email, a.active) from Agent a join a.roles r"
                + " where a.active and r = :role order by a.name, a.id",
            AgentCard.class)
        .setParameter("role", role)
        .getResultList();
  }

  List<TeamCard> activeTeams() {
    return em.createQuery(
            "select new org.balie.agent.TeamCard(t.id, t.name, t.email, t.active, t.confidential) from Team t"
                + " where t.active order by t.name",
            TeamCard.class)
        .getResultList();
  }

  /** The members of each confidential team, dissolved ones too. */
  Map<UUID, Set<UUID>> membersOfConfidential() {
    return em.createQuery(
            "select t.id, m from Team t left join t.members m where t.confidential", Object[].class)
        .getResultStream()
        .collect(
            groupingBy(
                row -> (UUID) row[0],
                filtering(row -> row[1] != null, mapping(row -> (UUID) row[1], toSet()))));
  }

  long countIn(UUID team) {
    return em.createQuery(
            "select count(a) from Team t join t.members m join Agent a on a.id = m where t.id = :team and a.active = true",
            Long.class)
        .setParameter("team", team)
        .getSingleResult();
  }

  Set<UUID> teamsOf(UUID agent) {
    return new HashSet<>(
        em.createQuery(
                "select t.id from Team t join t.members m where m = :agent and t.active",
                UUID.class)
            .setParameter("agent", agent)
            .getResultList());
  }
}
