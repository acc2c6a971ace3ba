package org.balie.view.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.balie.platform.Json;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;

/**
 * A case in a view, with everything that a column can show.
 *
 * @param customer name; null for somebody anonymous
 * @param awaitsUs the customer wrote last and nobody answered
 * @param dueOn the last day for it; null for none
 * @param fields own fields of its kind, as JSON
 * @param tags with commas between them; null for none
 */
public record ViewLine(
    UUID id,
    String number,
    String channel,
    String subject,
    String preview,
    Status status,
    Priority priority,
    String caseType,
    String customer,
    String assignee,
    String team,
    UUID topic,
    String language,
    Instant createdAt,
    Instant activeAt,
    boolean awaitsUs,
    String resolution,
    LocalDate dueOn,
    String fields,
    String tags,
    long version)
    implements Serializable {

  /** What an own field of the case holds; empty when it has no such field. */
  public String own(String kind, String field) {
    return caseType.equals(kind) ? Json.texts(fields).getOrDefault(field, "") : "";
  }
}
