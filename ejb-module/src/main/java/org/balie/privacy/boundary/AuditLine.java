package org.balie.privacy.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the audit log.
 *
 * @param seal number of the seal that holds it; null while it waits for one
 */
public record AuditLine(
    Instant at,
    String actorKind,
    UUID actor,
    String origin,
    String action,
    String object,
    String result,
    String detail,
    Long seal)
    implements Serializable {}
