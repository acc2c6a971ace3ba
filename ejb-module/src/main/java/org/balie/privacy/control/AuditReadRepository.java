package org.balie.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.balie.privacy.boundary.AuditLine;

/** The audit log for people who check it. */
@ApplicationScoped
public class AuditReadRepository {

  @PersistenceContext EntityManager em;

  /** The newest first. */
  public List<AuditLine> lines(String action, int first, int most) {
    var prefix = action == null ? "" : action.strip();
    return em.createQuery(
            "select new org.balie.privacy.boundary.AuditLine(e.at, e.actorKind, e.actorId, e.origin, e.action, e.object, e.result, e.detail, e.seal)"
                + " from AuditEvent e where e.action like :action escape '!' order by e.id desc",
            AuditLine.class)
        .setParameter(
            "action", prefix.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }
}
