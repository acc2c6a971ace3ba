package org.balie.channel.chat.boundary;

import java.util.List;
import java.util.UUID;
import org.balie.channel.chat.ChatState;
import org.balie.channel.chat.EntryLine;

/**
 * A conversation of the calling agent.
 *
 * @param name null for who gave none
 * @param number of its ticket
 * @param language of the visitor, two letters
 * @param gone whether the visitor would not see an answer here
 * @param mailed whether an answer could go by mail
 */
public record OwnChat(
    UUID id,
    String name,
    String site,
    UUID ticket,
    String number,
    String language,
    ChatState state,
    boolean gone,
    boolean mailed,
    boolean typing,
    List<EntryLine> entries) {}
