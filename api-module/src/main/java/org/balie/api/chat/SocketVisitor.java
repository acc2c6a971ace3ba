package org.balie.api.chat;

import jakarta.websocket.Session;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.api.chat.FrameJson.EntryJson;
import org.balie.api.chat.FrameJson.StateJson;
import org.balie.channel.chat.boundary.VisitorDesk;
import org.balie.platform.Json;

/** One open socket: how far it is, and what it was told last. Knows no words of anybody. */
final class SocketVisitor implements Runnable {

  private static final Logger LOG = Logger.getLogger(SocketVisitor.class.getName());

  private final Session session;
  private final VisitorDesk desk;
  private final String token;
  private final UUID conversation;
  private long last;
  private StateJson known;

  SocketVisitor(Session session, VisitorDesk desk, VisitorDesk.Arrival arrival, long last) {
    this.session = session;
    this.desk = desk;
    this.token = arrival.token();
    this.conversation = arrival.page().id();
    this.last = last;
  }

  String token() {
    return token;
  }

  UUID conversation() {
    return conversation;
  }

  synchronized void tell(FrameJson frame) {
    if (session.isOpen()) {
      session.getAsyncRemote().sendText(Json.write(frame));
    }
  }

  /** Something changed: everything that this browser has not seen, in its order. */
  @Override
  public synchronized void run() {
    try {
      for (var frame : FrameJson.news(desk.look(token, last), known)) {
        if (frame instanceof EntryJson entry) {
          last = entry.seq();
        } else if (frame instanceof StateJson state) {
          known = state;
        }
        tell(frame);
      }
    } catch (RuntimeException failed) {
      // The next change or the next ping looks again.
      LOG.log(Level.WARNING, "A conversation could not be read for its visitor", failed);
    }
  }
}
