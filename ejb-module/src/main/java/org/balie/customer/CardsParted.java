package org.balie.customer;

import java.util.Set;
import java.util.UUID;

/**
 * Merging two cards was undone. Whoever moved something moves it back, in the same transaction.
 *
 * @param gone the card that is there again
 * @param moved what had been moved to the other one
 */
public record CardsParted(UUID gone, UUID kept, Set<UUID> moved) {}
