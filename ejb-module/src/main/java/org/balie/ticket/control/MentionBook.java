package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.balie.agent.AgentDirectory;
import org.balie.platform.Caller;
import org.balie.ticket.NoteWritten;
import org.balie.ticket.NoticeKind;

/** Whoever is named in a note finds the case among the mentions; nobody names themselves. */
@ApplicationScoped
class MentionBook {

  @Inject NoticeBook notices;
  @Inject TicketRepository tickets;
  @Inject AgentDirectory directory;
  @Inject Caller caller;

  void on(@Observes NoteWritten note) {
    var words = tickets.message(note.message()).body();
    if (words.indexOf('@') < 0) {
      return;
    }
    var writer = caller.actor().id();
    var named = Mentioned.in(words, directory.agents());
    named.remove(writer);
    if (!named.isEmpty()) {
      var ticket = tickets.lock(note.ticket());
      named.forEach(agent -> notices.tell(agent, ticket, NoticeKind.MENTION, writer));
    }
  }
}
