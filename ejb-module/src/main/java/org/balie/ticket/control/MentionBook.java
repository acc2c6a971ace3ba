package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.balie.agent.AgentDirectory;
import org.balie.platform.Caller;
import org.balie.ticket.NoteWritten;

/** Whoever is named in a note finds the case among the mentions; nobody names themselves. */
@ApplicationScoped
class MentionBook {

  @Inject MentionRepository mentions;
  @Inject TicketRepository tickets;
  @Inject AgentDirectory directory;
  @Inject Caller caller;
  @Inject Clock clock;

  void on(@Observes NoteWritten note) {
    var words = tickets.message(note.message()).body();
    if (words.indexOf('@') < 0) {
      return;
    }
    var named = Mentioned.in(words, directory.agents());
    named.remove(caller.actor().id());
    if (!named.isEmpty()) {
      tickets.lock(note.ticket());
      named.forEach(agent -> mentions.add(agent, note.ticket(), clock.instant()));
    }
  }
}
