package org.balie.channel.waiting.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.balie.channel.waiting.CodeAsked;
import org.balie.channel.waiting.CodeTried;
import org.balie.channel.waiting.NothingWaits;
import org.balie.channel.waiting.WaitingDoor;
import org.balie.channel.waiting.WaitingThread;
import org.balie.channel.waiting.control.Answers;
import org.balie.channel.waiting.control.Doorkeeper;
import org.balie.channel.waiting.control.SentAnswer;
import org.balie.channel.waiting.control.Shown;
import org.balie.channel.waiting.control.Visits;
import org.balie.channel.waiting.entity.WaitingMessage;
import org.balie.platform.NotFound;
import org.balie.ticket.OutgoingMessages;

/**
 * What somebody does who followed the link of a waiting message. The link opens nothing; every
 * method that shows or takes words asks for what the browser got for the right code.
 */
@Stateless
@PermitAll
public class ReaderDesk {

  @Inject Visits visits;
  @Inject Doorkeeper doorkeeper;
  @Inject Shown shown;
  @Inject Answers answers;

  /** Empty when there is nothing behind the link that can be opened. */
  public Optional<WaitingDoor> door(String link) {
    return doorkeeper.door(link);
  }

  /**
   * Sends a code to the second address.
   *
   * @throws NothingWaits when nobody can open it
   */
  public CodeAsked ask(String link) {
    return doorkeeper.ask(visits.locked(link));
  }

  /** Somebody types a code; being wrong is remembered. */
  public CodeTried enter(String link, String code) {
    return doorkeeper.enter(visits.locked(link), code);
  }

  /**
   * Everything that waits on the case for this reader.
   *
   * @throws org.balie.channel.waiting.NobodySignedIn when their time is over
   */
  public WaitingThread read(String link, String visit) {
    var message = here(link, visit);
    var open = shown.open(message);
    if (open.stream().anyMatch(WaitingMessage::unread)) {
      doorkeeper.read(message, open);
    }
    doorkeeper.noted(message, "waiting.read");
    return shown.thread(message, open);
  }

  /** Somebody who gave the code is still there. */
  public void heard(String link, String visit) {
    here(link, visit);
  }

  /** The file of something that waits for this reader. */
  public OutgoingMessages.File file(String link, String visit, UUID content) {
    var message = here(link, visit);
    doorkeeper.noted(message, "waiting.file");
    return shown
        .file(shown.open(message), content)
        .orElseThrow(() -> new NotFound("content/" + content));
  }

  /** The reader answers; the same form sent again is the same answer. */
  public void answer(String link, String visit, SentAnswer sent) throws IOException {
    var message = visits.locked(link);
    visits.heard(message, visit);
    if (!answers.known(sent.once())) {
      answers.add(message, sent.once(), sent.words(), sent.keep());
      doorkeeper.noted(message, "waiting.answer");
    }
  }

  /** Whoever leaves needs another code to come back. */
  public void leave(String visit) {
    visits.end(visit);
  }

  private WaitingMessage here(String link, String visit) {
    var message = visits.message(link);
    visits.heard(message, visit);
    return message;
  }
}
