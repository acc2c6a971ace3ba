package org.balie.elsewhere;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A case of another system that belongs to one of ours.
 *
 * @param system code of {@link CaseSystems}, or {@link CaseSystems#OTHER}
 * @param title empty while nobody told
 * @param status in the words of the other system; empty while it did not tell
 * @param address where a browser finds it; may be empty
 * @param checkedAt when the other system was heard last; null when it never was
 */
public record CaseElsewhere(
    UUID id,
    String system,
    String reference,
    String title,
    String status,
    String address,
    Instant checkedAt)
    implements Serializable {}
