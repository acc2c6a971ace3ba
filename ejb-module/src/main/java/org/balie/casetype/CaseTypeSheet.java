package org.balie.casetype;

import java.io.Serializable;
import java.time.Instant;

/**
 * A kind of case as administrators see it.
 *
 * @param revision counts its changes, from one
 * @param active whether new cases can have it
 * @param cases how many there are
 */
public record CaseTypeSheet(
    CaseType type, int revision, boolean active, Instant changedAt, long cases, long version)
    implements Serializable {}
