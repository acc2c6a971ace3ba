package org.balie.channel.webform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.balie.content.ContentStore;
import org.balie.content.FileLimits;
import org.balie.content.PartHead;
import org.balie.inbox.InboxHandler;
import org.balie.inbox.InboxItem;
import org.balie.ticket.NewTicket;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.NewTicket.Origin;
import org.balie.ticket.TicketIntake;

/** Makes a ticket of a received form, from the original and nothing else. */
@ApplicationScoped
public class WebformIntake implements InboxHandler {

  public static final String CHANNEL = "webform";

  @Inject ContentStore contents;
  @Inject SubmissionReader submissions;
  @Inject TicketIntake tickets;

  @Override
  public String channel() {
    return CHANNEL;
  }

  @Override
  public void handle(InboxItem item) throws IOException {
    var files = new ArrayList<File>();
    try (var original = contents.open(item.original())) {
      var json = Outline.read(original, item.originalType(), (h, b) -> files.add(stored(h, b)));
      tickets.open(ticket(item, submissions.accepted(json), files));
    }
  }

  private File stored(PartHead head, InputStream bytes) throws IOException {
    try (var sealed = contents.seal(bytes, FileLimits.ONE, head.mediaType(), head.fileName())) {
      return new File(contents.keep(sealed), head.fileName());
    }
  }

  private static NewTicket ticket(InboxItem item, Submission form, List<File> files) {
    var origin =
        new Origin(
            CHANNEL,
            item.id(),
            item.application(),
            form.form(),
            form.pageUrl(),
            form.consent(),
            item.receivedAt());
    return new NewTicket(item.number(), origin, form.question(), form.contact(), files);
  }
}
