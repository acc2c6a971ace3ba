package org.balie.api.chat;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.balie.api.platform.Answers;
import org.balie.api.platform.Problems;
import org.balie.channel.chat.boundary.VisitorDesk;

/**
 * What is new, for browsers whose sockets do not get through: answered at once when there is
 * something, otherwise when there is, or after a while. No thread waits.
 */
@WebServlet(urlPatterns = "/chat/v1/poll", asyncSupported = true)
public class PollServlet extends ChatServlet {

  private static final long serialVersionUID = 1L;

  /** Shorter than proxies wait for an answer. */
  private static final long LONGEST = 20_000;

  @Inject transient VisitorDesk desk;
  @Inject transient ChatRooms rooms;

  /**
   * An answer.
   *
   * @param seen to be given back with the next question
   */
  public record NewsJson(String token, int seen, List<FrameJson> frames) {}

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"POST".equals(request.getMethod())) {
      Answers.problem(request, response, Problems.of(request, 405));
      return;
    }
    var asked = body(request);
    var last = asked.count("last", 0, Integer.MAX_VALUE, 0);
    var seen = asked.count("seen", Integer.MIN_VALUE, Integer.MAX_VALUE, 0);
    asked.check();
    var news = news(token(request), last, seen);
    if (!news.frames().isEmpty()) {
      json(response, 200, news);
      return;
    }
    var conversation = desk.look(token(request), last).id();
    var waiting = request.startAsync();
    waiting.setTimeout(LONGEST);
    var later =
        new WaitingPoll(waiting, () -> news(token(request), last, seen), rooms, conversation);
    later.begin();
  }

  private NewsJson news(String token, long last, int seen) {
    var arrival = desk.arrive(token, last);
    var state = FrameJson.StateJson.of(arrival.page());
    var known = state.hashCode() == seen ? state : null;
    return new NewsJson(
        arrival.token(), state.hashCode(), new ArrayList<>(FrameJson.news(arrival.page(), known)));
  }
}
