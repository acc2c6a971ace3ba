package org.balie.handover.topdesk;

import java.io.Serializable;
import java.time.Instant;

/**
 * How something went with TOPdesk the last time.
 *
 * @param name {@code password}, {@code lists}, {@code poll} or {@code probe}
 */
public record TopdeskSign(String name, boolean good, Instant at, String detail)
    implements Serializable {}
