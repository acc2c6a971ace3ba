package org.balie.agent;

import java.util.UUID;

/**
 * A person may do other things than before, or nothing any more. Published in the transaction that
 * changed it.
 */
public record RolesChanged(UUID agent) {}
