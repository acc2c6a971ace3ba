package org.balie.ticket.boundary;

import java.time.Instant;
import java.util.UUID;
import org.balie.ticket.DraftKind;

/**
 * A draft as it was saved last.
 *
 * @param content words of a reply or note; inputs of a new case as a JSON object of texts
 * @param revision that the next save continues
 */
public record DraftText(UUID id, DraftKind kind, String content, long revision, Instant savedAt) {}
