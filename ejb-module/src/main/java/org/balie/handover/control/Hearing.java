package org.balie.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.balie.content.ContentStore;
import org.balie.handover.Handovers.Heard;
import org.balie.handover.Handovers.HeardFile;
import org.balie.handover.entity.HandoverEntry;
import org.balie.handover.entity.StoredHandover;
import org.balie.platform.Actor;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.SecondLine;
import org.balie.ticket.SecondLine.Said;

/** Brings what the other side said onto the case, each thing once. */
@ApplicationScoped
class Hearing {

  @Inject HandoverRepository handovers;
  @Inject SecondLine tickets;
  @Inject ContentStore contents;

  /** In the transaction that holds the hand-over: nobody else can bring the same things. */
  void keep(StoredHandover handover, List<Heard> heard) {
    var ids = heard.stream().map(Heard::remoteId).toList();
    var known = ids.isEmpty() ? List.<String>of() : handovers.known(handover.id(), ids);
    heard.stream()
        .filter(one -> !known.contains(one.remoteId()))
        .forEach(one -> keep(handover, one, stored(one.files())));
  }

  UUID keep(StoredHandover handover, Heard heard, List<File> files) {
    var entry =
        HandoverEntry.heard(
            handover.id(),
            handovers.nextEntry(handover.id()),
            heard.remoteId(),
            heard.forCustomer(),
            heard.at());
    handovers.add(entry);
    var message =
        tickets.said(
            handover.ticket(),
            new Said(Actor.SYSTEM, heard.author(), heard.text(), files, heard.at()));
    entry.keptAs(message);
    return message;
  }

  private List<File> stored(List<HeardFile> files) {
    return files.stream()
        .map(
            file -> {
              try {
                return new File(contents.keep(file.content()), file.name());
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            })
        .toList();
  }
}
