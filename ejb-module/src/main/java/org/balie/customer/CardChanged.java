package org.balie.customer;

import java.util.UUID;

/** What a card says of its customer is not what it said. Published in the same transaction. */
public record CardChanged(UUID card) {}
