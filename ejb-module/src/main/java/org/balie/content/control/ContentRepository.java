package org.balie.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.balie.content.ContentId;
import org.balie.content.entity.StoredChunk;
import org.balie.content.entity.StoredContent;
import org.balie.platform.NotFound;

/** Heads and pieces of stored bytes. */
@ApplicationScoped
public class ContentRepository {

  @PersistenceContext EntityManager em;

  void add(StoredContent head) {
    em.persist(head);
  }

  /**
   * Writes a piece at once and forgets it: a persistence context that holds every piece would hold
   * the whole file.
   */
  void add(StoredChunk chunk) {
    em.persist(chunk);
    em.flush();
    em.detach(chunk);
  }

  public StoredContent get(ContentId id) {
    return Optional.ofNullable(em.find(StoredContent.class, id.value()))
        .orElseThrow(() -> new NotFound("content/" + id));
  }

  /** Reads a piece and forgets it, for the same reason. */
  Optional<byte[]> chunk(UUID content, int no) {
    var chunk = Optional.ofNullable(em.find(StoredChunk.class, new StoredChunk.Key(content, no)));
    chunk.ifPresent(em::detach);
    return chunk.map(StoredChunk::bytes);
  }

  void remove(ContentId id) {
    em.createQuery("delete from StoredChunk c where c.key.content = :id")
        .setParameter("id", id.value())
        .executeUpdate();
    em.createQuery("delete from StoredContent c where c.id = :id")
        .setParameter("id", id.value())
        .executeUpdate();
  }
}
