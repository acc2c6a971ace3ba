package org.balie.casetype;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A kind of case as administrators see it.
 *
 * @param revision counts its changes, from one
 * @param active whether new cases can have it
 * @param cases how many there are
 * @param teams that work with it, nobody else; empty for everybody
 */
public record CaseTypeSheet(
    CaseType type,
    int revision,
    boolean active,
    Instant changedAt,
    long cases,
    Set<UUID> teams,
    long version)
    implements Serializable {}
