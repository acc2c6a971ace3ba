package org.balie.view.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;

/**
 * A case in a view, with everything that a column can show.
 *
 * @param customer name; null for somebody anonymous
 * @param awaitsUs the customer wrote last and nobody answered
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
    long version)
    implements Serializable {}
