package org.balie.channel.chat;

import java.time.Instant;
import java.util.UUID;

/**
 * Something in a conversation.
 *
 * @param seq its number in the conversation, from 1
 * @param name of who says it; may be null. Of an event: whom it is about
 * @param text the words; of an event its code, whose text is {@code chat.event.<code>}
 * @param clientId the visitor's browser's own name for it; null for what no visitor wrote
 * @param file that came with it; null for words alone
 */
public record EntryLine(
    long seq, EntryKind kind, String name, String text, Instant at, String clientId, UUID file) {}
