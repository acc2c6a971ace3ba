package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.balie.platform.Actor;
import org.balie.platform.Caller;
import org.balie.ticket.DraftKind;
import org.balie.ticket.NoteWritten;
import org.balie.ticket.ReplyHeld;
import org.balie.ticket.ReplyWritten;
import org.balie.ticket.TicketId;

/** What was sent is no draft any more; both happen in one transaction or not at all. */
@ApplicationScoped
public class SentDrafts {

  @Inject DraftRepository drafts;
  @Inject Caller caller;

  void on(@Observes ReplyWritten reply) {
    forget(reply.ticket(), DraftKind.REPLY);
  }

  void on(@Observes ReplyHeld reply) {
    forget(reply.ticket(), DraftKind.REPLY);
  }

  void on(@Observes NoteWritten note) {
    forget(note.ticket(), DraftKind.NOTE);
  }

  /** The words of the calling agent on a ticket are sent, now or before. */
  public void forget(TicketId ticket, DraftKind kind) {
    var writer = caller.actor();
    if (writer.is(Actor.Kind.AGENT)) {
      drafts.forget(ticket.value(), writer.id(), kind);
    }
  }
}
