package org.balie.handover.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an agent filled in to hand a case over: for whom, the values, and the files to go with it.
 */
public record Filling(String receiver, Map<String, String> values, List<UUID> files) {}
