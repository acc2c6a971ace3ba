package org.balie.signal;

import java.util.Set;
import java.util.UUID;

/**
 * Another server told of these; fired as a CDI event, in a transaction that has changed nothing.
 */
public record SignalHeard(String topic, Set<UUID> subjects) {}
