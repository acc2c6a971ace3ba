package org.balie.bulk;

import java.util.UUID;

/** Somebody asked for a change of many cases. Published in the transaction that keeps the wish. */
public record BulkBegun(UUID run) {}
