package org.balie.casetype.control;

import static java.util.stream.Collectors.filtering;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.casetype.entity.CaseTypeRevision;
import org.balie.casetype.entity.StoredCaseType;

/** Kinds of cases. */
@ApplicationScoped
public class CaseTypeRepository {

  @PersistenceContext EntityManager em;

  public void add(StoredCaseType type) {
    em.persist(type);
  }

  public void add(CaseTypeRevision revision) {
    em.persist(revision);
  }

  /** In their order, also those that new cases can no longer have. */
  public List<StoredCaseType> all() {
    return em.createQuery(
            "select distinct t from StoredCaseType t left join fetch t.teams order by t.sortOrder, t.code",
            StoredCaseType.class)
        .getResultList();
  }

  public Optional<StoredCaseType> find(String code) {
    return Optional.ofNullable(em.find(StoredCaseType.class, code));
  }

  public Optional<CaseTypeRevision> revision(String code, int revision) {
    return Optional.ofNullable(
        em.find(CaseTypeRevision.class, CaseTypeRevision.key(code, revision)));
  }

  /** Who works with each kind that is not for everybody. */
  Map<String, Set<UUID>> members() {
    return em.createQuery(
            "select k.code, m from StoredCaseType k join k.teams w join Team t on t.id = w left join t.members m",
            Object[].class)
        .getResultStream()
        .collect(
            groupingBy(
                row -> (String) row[0],
                filtering(row -> row[1] != null, mapping(row -> (UUID) row[1], toSet()))));
  }

  /** How many cases there are, by kind. That is reading; the rules of cases are not touched. */
  public Map<String, Long> cases() {
    return em.createQuery(
            "select t.caseType, count(t) from Ticket t group by t.caseType", Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
