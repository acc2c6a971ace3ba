package org.balie.ticket.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * The last line somebody has; a page goes on after it, however many lines came before in the
 * meantime.
 */
public record After(Instant time, UUID id) implements Serializable {}
