package org.balie.channel.chat;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Where no chats are taken from for a while.
 *
 * @param number of the case whose conversation was the reason
 * @param agent who decided it
 */
public record BlockLine(UUID id, String number, String agent, Instant since, Instant until)
    implements Serializable {}
