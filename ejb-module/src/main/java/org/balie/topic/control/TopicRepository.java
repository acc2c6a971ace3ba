package org.balie.topic.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.balie.topic.entity.StoredTopic;

/** Topics. */
@ApplicationScoped
public class TopicRepository {

  @PersistenceContext EntityManager em;

  public void add(StoredTopic topic) {
    em.persist(topic);
  }

  public List<StoredTopic> active() {
    return em.createQuery(
            "select t from StoredTopic t where t.active order by t.sortOrder, t.path",
            StoredTopic.class)
        .getResultList();
  }
}
