package org.balie.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.balie.content.ContentStore;
import org.balie.content.FileWords;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.entity.Attachment;
import org.balie.ticket.entity.Message;

/** Puts stored files on messages, and has them found by their words. */
@ApplicationScoped
public class Enclosures {

  @Inject TicketRepository tickets;
  @Inject ContentStore contents;
  @Inject FileWords words;
  @Inject Clock clock;

  /** Adds a message with its files: they name it, and Hibernate does not know that they do. */
  public void add(Message message, List<File> files) {
    tickets.add(message);
    for (var file : files) {
      var content = contents.info(file.content());
      var ticket = message.ticket().id();
      var now = clock.instant();
      tickets.add(new Attachment(ticket, message.id(), content, file.name(), now));
      words.want(file.content(), now);
    }
  }
}
