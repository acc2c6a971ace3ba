package org.balie.channel.chat.boundary;

import java.util.List;
import java.util.UUID;
import org.balie.channel.chat.ChatState;
import org.balie.channel.chat.EntryLine;

/**
 * A conversation as its visitor sees it.
 *
 * @param agent who talks; null while nobody does
 * @param position in the queue from 1; 0 for who does not wait
 * @param minutes that are expected; 0 for who does not wait
 * @param mailed whether an answer could go by mail
 * @param mailable whether the conversation can be mailed to the visitor
 * @param rating 1 to 5, as the visitor said; 0 before
 */
public record VisitorPage(
    UUID id,
    ChatState state,
    String agent,
    int position,
    int minutes,
    boolean agentTypes,
    boolean mailed,
    boolean mailable,
    int rating,
    List<EntryLine> entries) {}
