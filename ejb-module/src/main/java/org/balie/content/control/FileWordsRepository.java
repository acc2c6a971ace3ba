package org.balie.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.content.ContentId;
import org.balie.content.entity.FileReading;
import org.balie.content.entity.FileReading.State;

/** What became of reading files. */
@ApplicationScoped
public class FileWordsRepository {

  /** What nobody works on and everybody may open, the newest first. */
  private static final String NEXT =
      """
      select w.content_id from file_words w where w.state = 'WAITING' and w.wanted_at >= :since and w.due_at <= :now
        and exists (select 1 from content c where c.id = w.content_id and c.scan_state in ('NOT_REQUIRED', 'CLEAN'))
        order by w.wanted_at desc fetch first 1 rows only for update skip locked
      """;

  @PersistenceContext EntityManager em;

  void add(FileReading reading) {
    em.persist(reading);
  }

  Optional<FileReading> find(ContentId file) {
    return Optional.ofNullable(em.find(FileReading.class, file.value()));
  }

  /** Locked for this transaction. */
  Optional<FileReading> lock(ContentId file) {
    return Optional.ofNullable(
        em.find(FileReading.class, file.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** One that is to be read, locked for this transaction. */
  Optional<FileReading> next(Instant since, Instant now) {
    List<?> found =
        em.createNativeQuery(NEXT, UUID.class)
            .setParameter("since", Timestamp.from(since))
            .setParameter("now", Timestamp.from(now))
            .getResultList();
    return found.stream().findFirst().map(id -> em.find(FileReading.class, id));
  }

  long count(State state) {
    return em.createQuery("select count(w) from FileReading w where w.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  Optional<Instant> oldestWaiting() {
    return Optional.ofNullable(
        em.createQuery(
                "select min(w.wantedAt) from FileReading w where w.state = :waiting", Instant.class)
            .setParameter("waiting", State.WAITING)
            .getSingleResult());
  }

  /** Forgets what became of a file that goes. */
  void forget(FileReading reading) {
    em.remove(reading);
    em.flush();
  }
}
