package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.balie.channel.chat.EntryKind;
import org.balie.channel.chat.entity.ChatEntry.What;
import org.balie.ticket.OutgoingMessages;
import org.balie.ticket.ReplyWritten;

/**
 * What goes by mail on the ticket of a conversation stands in the conversation too; what waits for
 * the customer elsewhere does not, for anybody with the token could read it here.
 */
@ApplicationScoped
class MailedReplies {

  @Inject ChatRepository chats;
  @Inject Dialogue dialogue;
  @Inject OutgoingMessages replies;

  void on(@Observes ReplyWritten event) {
    var reply = replies.outgoing(event.message());
    if (reply.confidential() || chats.says(event.message())) {
      return;
    }
    chats
        .ofTicket(event.ticket())
        .ifPresent(
            id -> {
              var what =
                  new What(
                      EntryKind.AGENT, null, reply.author(), reply.body(), null, event.message());
              dialogue.add(dialogue.lock(id), what);
            });
  }
}
