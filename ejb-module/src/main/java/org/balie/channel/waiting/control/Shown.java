package org.balie.channel.waiting.control;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.waiting.WaitingThread;
import org.balie.channel.waiting.entity.WaitingMessage;
import org.balie.content.ContentStore;
import org.balie.ticket.OutgoingMessages;

/** What the reader sees: the replies that wait on the case for them. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Shown {

  @Inject WaitingRepository waiting;
  @Inject OutgoingMessages replies;
  @Inject ContentStore contents;
  @Inject Clock clock;

  /** Those that can be opened, oldest first. */
  public List<WaitingMessage> open(WaitingMessage message) {
    return waiting.beside(message).stream().filter(m -> m.open(clock.instant())).toList();
  }

  public WaitingThread thread(WaitingMessage message, List<WaitingMessage> open) {
    var reply = replies.outgoing(message.id());
    return new WaitingThread(
        reply.language(),
        message.desk(),
        reply.number(),
        reply.subject(),
        open.stream().map(this::words).toList(),
        waiting.answers(open.stream().map(WaitingMessage::id).toList()));
  }

  private WaitingThread.Words words(WaitingMessage message) {
    var reply = replies.outgoing(message.id());
    var files = reply.files().stream().map(this::file).toList();
    return new WaitingThread.Words(message.leftAt(), reply.author(), reply.body(), files);
  }

  private WaitingThread.File file(OutgoingMessages.File file) {
    var info = contents.info(file.content());
    return new WaitingThread.File(
        file.content().value(), file.name(), info.size(), info.scan().openable());
  }

  /** A file of one of them. */
  public Optional<OutgoingMessages.File> file(List<WaitingMessage> open, UUID content) {
    return open.stream()
        .flatMap(m -> replies.outgoing(m.id()).files().stream())
        .filter(f -> f.content().value().equals(content))
        .findFirst();
  }
}
