package org.balie.worktab.boundary;

import java.io.Serializable;
import java.util.UUID;
import org.balie.worktab.WorkTabKind;

/**
 * A tab as the strip shows it.
 *
 * @param target the ticket, the conversation, or the draft of the case being written
 * @param number of the ticket; null for a case being written
 * @param channel of the ticket; null for a case being written
 * @param title subject of the ticket or of the case being written; null when it has none yet
 * @param news something happened to the ticket that this agent has not seen, or the chat ended
 * @param chat null for what is no conversation
 * @param visitor who is talked to; null for who gave no name
 * @param unread how many words of the visitor this agent has not seen
 * @param waits whether the visitor said something and nobody answered yet
 */
public record WorkTabLine(
    UUID id,
    WorkTabKind kind,
    UUID target,
    String number,
    String channel,
    String title,
    boolean news,
    UUID chat,
    String visitor,
    long unread,
    boolean waits)
    implements Serializable {}
