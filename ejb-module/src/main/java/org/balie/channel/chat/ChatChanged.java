package org.balie.channel.chat;

import java.time.Instant;
import java.util.UUID;

/**
 * Something of a conversation is different now. Carries no words.
 *
 * @param at the moment of the change, as its row has it
 * @param queue whether somebody came into the queue or left it, which matters to every agent
 */
public record ChatChanged(UUID conversation, Instant at, boolean queue) {}
