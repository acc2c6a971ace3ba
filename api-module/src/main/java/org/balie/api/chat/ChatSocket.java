package org.balie.api.chat;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.channel.chat.boundary.VisitorDesk;
import org.balie.platform.BalieException;
import org.balie.platform.JsonForm;

/**
 * A browser that shows a conversation. The first frame says which, with a token that is in no
 * address and so in no log; before it nothing is answered.
 */
@ServerEndpoint("/chat/v1/socket")
public class ChatSocket {

  private static final Logger LOG = Logger.getLogger(ChatSocket.class.getName());
  private static final int LONGEST_FRAME = 32 << 10;
  private static final int LONGEST_TOKEN = 200;
  private static final long BEFORE_HELLO = 10_000;
  private static final long SILENT = 70_000;
  private static final int BAD_FRAME = 4400;
  private static final int BAD_TOKEN = 4401;

  @Inject VisitorDesk desk;
  @Inject ChatRooms rooms;
  @Inject ChatTalk talk;

  private SocketVisitor visitor;

  @OnOpen
  public void open(Session session) {
    session.setMaxTextMessageBufferSize(LONGEST_FRAME);
    session.setMaxIdleTimeout(BEFORE_HELLO);
  }

  @OnMessage
  public void hear(String words, Session session) throws IOException {
    try {
      var frame = JsonForm.read(words.getBytes(StandardCharsets.UTF_8));
      if (visitor == null) {
        arrive(frame, session);
      } else {
        visitor.tell(talk.answer(visitor.token(), frame));
        visitor.run();
      }
    } catch (BalieException refused) {
      var code = refused.status() == 401 ? BAD_TOKEN : BAD_FRAME;
      session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), refused.code()));
    }
  }

  private void arrive(JsonForm hello, Session session) {
    hello.text("type", 16);
    var token = hello.requiredText("token", LONGEST_TOKEN);
    var last = hello.count("last", 0, Integer.MAX_VALUE, 0);
    hello.check();
    var arrival = desk.arrive(token, last);
    session.setMaxIdleTimeout(SILENT);
    visitor = new SocketVisitor(session, desk, arrival, last);
    visitor.tell(new FrameJson.WelcomeJson(arrival.token()));
    rooms.join(visitor.conversation(), visitor);
    visitor.run();
  }

  @OnClose
  public void close() {
    if (visitor != null) {
      rooms.leave(visitor.conversation(), visitor);
    }
  }

  @OnError
  public void fail(Throwable failure) {
    // Most often the browser is simply not there any more.
    LOG.log(Level.FINE, failure, () -> "A socket of the chat failed");
  }
}
