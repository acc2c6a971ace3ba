package org.balie.channel.chat.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who waits.
 *
 * @param name null for who gave none
 * @param forMe whether a colleague handed it to the calling agent
 */
public record WaitingLine(UUID id, String name, String site, Instant since, boolean forMe) {}
