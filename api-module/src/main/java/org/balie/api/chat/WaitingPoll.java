package org.balie.api.chat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.api.chat.PollServlet.NewsJson;

/** A request that waits until something changes or its time is over. It is answered once. */
final class WaitingPoll implements Runnable, AsyncListener {

  private static final Logger LOG = Logger.getLogger(WaitingPoll.class.getName());

  private final AsyncContext request;
  private final Supplier<NewsJson> news;
  private final ChatRooms rooms;
  private final UUID conversation;
  private final AtomicBoolean answered = new AtomicBoolean();

  WaitingPoll(AsyncContext request, Supplier<NewsJson> news, ChatRooms rooms, UUID conversation) {
    this.request = request;
    this.news = news;
    this.rooms = rooms;
    this.conversation = conversation;
  }

  /** What changed between the look and this is found now. */
  void begin() {
    request.addListener(this);
    rooms.join(conversation, this);
    answer(false);
  }

  @Override
  public void run() {
    answer(false);
  }

  private void answer(boolean anyway) {
    try {
      var found = news.get();
      if ((anyway || !found.frames().isEmpty()) && answered.compareAndSet(false, true)) {
        rooms.leave(conversation, this);
        ChatServlet.json((HttpServletResponse) request.getResponse(), 200, found);
        request.complete();
      }
    } catch (IOException | RuntimeException gone) {
      LOG.log(Level.FINE, gone, () -> "A waiting request of the chat could not be answered");
      if (answered.compareAndSet(false, true)) {
        rooms.leave(conversation, this);
        request.complete();
      }
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    answer(true);
  }

  @Override
  public void onComplete(AsyncEvent event) {
    rooms.leave(conversation, this);
  }

  @Override
  public void onError(AsyncEvent event) {
    rooms.leave(conversation, this);
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // It is started once, before this listens.
  }
}
