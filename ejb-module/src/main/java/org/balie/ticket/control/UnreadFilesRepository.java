package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.content.ContentId;

/** Files on tickets whose words nobody wanted yet. */
@ApplicationScoped
class UnreadFilesRepository {

  @PersistenceContext EntityManager em;

  /** A file, and since when it is on a ticket. */
  record UnreadFile(ContentId id, Instant since) {}

  List<UnreadFile> some(int most) {
    return em.createQuery(
            "select a.content, max(a.createdAt) from Attachment a where not exists"
                + " (select w.content from FileReading w where w.content = a.content)"
                + " group by a.content",
            Object[].class)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> new UnreadFile(new ContentId((UUID) row[0]), (Instant) row[1]))
        .toList();
  }
}
