package org.balie.signal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.signal.entity.NodeBeat;
import org.balie.signal.entity.NodeSignal;

/** Servers and what they tell each other. */
@ApplicationScoped
class SignalRepository {

  @PersistenceContext EntityManager em;

  void add(NodeSignal signal) {
    em.persist(signal);
  }

  /** What other servers told from this moment on, the first first. */
  List<NodeSignal> ofOthers(UUID node, Instant since) {
    return em.createQuery(
            "select s from NodeSignal s where s.at >= :since and s.node <> :node order by s.at",
            NodeSignal.class)
        .setParameter("since", since)
        .setParameter("node", node)
        .getResultList();
  }

  void beat(UUID node, Instant now) {
    var known =
        em.createQuery("update NodeBeat b set b.seenAt = :now where b.id = :node")
            .setParameter("now", now)
            .setParameter("node", node)
            .executeUpdate();
    if (known == 0) {
      em.persist(new NodeBeat(node, now));
    }
  }

  boolean others(UUID node, Instant since) {
    return em.createQuery(
                "select count(b) from NodeBeat b where b.id <> :node and b.seenAt >= :since",
                Long.class)
            .setParameter("node", node)
            .setParameter("since", since)
            .getSingleResult()
        > 0;
  }

  void removeBefore(Instant time) {
    em.createQuery("delete from NodeSignal s where s.at < :time")
        .setParameter("time", time)
        .executeUpdate();
    em.createQuery("delete from NodeBeat b where b.seenAt < :time")
        .setParameter("time", time)
        .executeUpdate();
  }
}
