package org.balie.ticket.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;

/**
 * A line of a list.
 *
 * @param customer name; null for somebody anonymous
 * @param awaitsUs the customer wrote last and nobody answered
 * @param dueOn the last day for it; null for none
 */
public record TicketRow(
    UUID id,
    String number,
    String channel,
    String subject,
    String preview,
    Status status,
    Priority priority,
    String caseType,
    String customer,
    UUID assigneeId,
    String assignee,
    String team,
    Instant createdAt,
    Instant activeAt,
    boolean awaitsUs,
    String resolution,
    LocalDate dueOn,
    UUID applicationId,
    long version)
    implements Serializable {}
