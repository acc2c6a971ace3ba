package org.balie.privacy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.balie.privacy.entity.AuditEvent;
import org.balie.privacy.entity.AuditSeal;

/** Audit events and their seals. */
@ApplicationScoped
class AuditRepository {

  @PersistenceContext EntityManager em;

  void append(AuditEvent event) {
    em.persist(event);
  }

  void append(AuditSeal seal) {
    em.persist(seal);
  }

  List<AuditEvent> unsealed(int most) {
    return em.createQuery(
            "select e from AuditEvent e where e.seal is null order by e.id", AuditEvent.class)
        .setMaxResults(most)
        .getResultList();
  }

  List<AuditEvent> sealedBy(long no) {
    return em.createQuery(
            "select e from AuditEvent e where e.seal = :no order by e.id", AuditEvent.class)
        .setParameter("no", no)
        .getResultList();
  }

  Optional<AuditSeal> lastSeal() {
    return em
        .createQuery("select s from AuditSeal s order by s.no desc", AuditSeal.class)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  List<AuditSeal> sealsFrom(long no, int most) {
    return em.createQuery(
            "select s from AuditSeal s where s.no >= :no order by s.no", AuditSeal.class)
        .setParameter("no", no)
        .setMaxResults(most)
        .getResultList();
  }
}
