package org.balie.topic.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.platform.EditConflict;
import org.balie.platform.NotFound;
import org.balie.topic.Topic;
import org.balie.topic.TopicInUse;
import org.balie.topic.TopicTree;
import org.balie.topic.entity.StoredTopic;
import org.hibernate.exception.ConstraintViolationException;

/** Topics. */
@ApplicationScoped
public class TopicRepository {

  @PersistenceContext EntityManager em;

  public void add(StoredTopic topic) {
    em.persist(topic);
  }

  /** Those beside each other in their order. */
  public List<StoredTopic> all() {
    return em.createQuery(
            "select t from StoredTopic t order by t.sortOrder, t.path", StoredTopic.class)
        .getResultList();
  }

  public TopicTree tree() {
    return new TopicTree(all().stream().map(StoredTopic::topic).toList(), formerPaths());
  }

  private Map<String, UUID> formerPaths() {
    List<?> rows =
        em.createNativeQuery(
                "select path, cast(topic_id as varchar(36)) from topic_former_path", Object[].class)
            .getResultList();
    var found = new HashMap<String, UUID>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> found.put((String) row[0], UUID.fromString((String) row[1])));
    return found;
  }

  public long revision() {
    return ((Number)
            em.createNativeQuery("select revision from topic_tree where id = 1", Long.class)
                .getSingleResult())
        .longValue();
  }

  /**
   * From here to the end of the transaction nobody else changes the tree: no two moves can make a
   * circle together.
   */
  public void takeTurn() {
    em.createNativeQuery("update topic_tree set revision = revision + 1 where id = 1")
        .executeUpdate();
  }

  public StoredTopic get(UUID id) {
    var topic = id == null ? null : em.find(StoredTopic.class, id);
    if (topic == null) {
      throw new NotFound("topic/" + id);
    }
    return topic;
  }

  /** The topic that stands there, or stood there once. */
  public StoredTopic at(String path) {
    return em
        .createQuery("select t from StoredTopic t where t.path = :path", StoredTopic.class)
        .setParameter("path", path)
        .getResultList()
        .stream()
        .findFirst()
        .orElseGet(() -> get(formerPaths().get(path)));
  }

  /** The topic for a change that depends on what was seen. */
  public StoredTopic get(UUID id, long seen) {
    var topic = get(id);
    if (topic.version() != seen) {
      throw new EditConflict(seen, topic.version());
    }
    return topic;
  }

  /** Leads from where it stood to where it stands; what stands there itself comes first. */
  public void remember(Topic before) {
    em.createNativeQuery("delete from topic_former_path where path = ?1")
        .setParameter(1, before.path())
        .executeUpdate();
    em.createNativeQuery("insert into topic_former_path (path, topic_id) values (?1, ?2)")
        .setParameter(1, before.path())
        .setParameter(2, before.id())
        .executeUpdate();
  }

  /** Its place among those beside it. No new version: nobody edits it. */
  public void order(UUID id, int place) {
    em.createQuery("update StoredTopic t set t.sortOrder = :place where t.id = :id")
        .setParameter("place", place)
        .setParameter("id", id)
        .executeUpdate();
  }

  /**
   * Removes one that was never used. The foreign keys of everything that can have a topic decide.
   *
   * @throws TopicInUse when something has it
   */
  public void remove(StoredTopic topic) {
    try {
      em.createNativeQuery("delete from topic_former_path where topic_id = ?1")
          .setParameter(1, topic.id())
          .executeUpdate();
      em.createNativeQuery("delete from topic_favourite where topic_id = ?1")
          .setParameter(1, topic.id())
          .executeUpdate();
      em.remove(topic);
      em.flush();
    } catch (ConstraintViolationException used) {
      throw (TopicInUse) new TopicInUse().initCause(used);
    }
  }
}
