package org.balie.channel.chat;

import java.util.UUID;

/**
 * A file that was sent in a conversation.
 *
 * @param size in bytes
 * @param content where its bytes are
 */
public record ChatFile(String name, String mediaType, long size, UUID content) {}
