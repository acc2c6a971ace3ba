package org.balie.casetype.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.balie.casetype.entity.StoredCaseType;

/** Kinds of cases. */
@ApplicationScoped
public class CaseTypeRepository {

  @PersistenceContext EntityManager em;

  public void add(StoredCaseType type) {
    em.persist(type);
  }

  public List<StoredCaseType> all() {
    return em.createQuery(
            "select t from StoredCaseType t where t.active order by t.sortOrder, t.code",
            StoredCaseType.class)
        .getResultList();
  }
}
