package org.balie.api.chat;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.api.platform.Answers;
import org.balie.api.platform.Problems;
import org.balie.channel.chat.ChatTokenRefused;

/** One frame as one request, for browsers whose sockets do not get through. */
@WebServlet("/chat/v1/frames")
public class FramesServlet extends ChatServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ChatTalk talk;

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!"POST".equals(request.getMethod())) {
      Answers.problem(request, response, Problems.of(request, 405));
      return;
    }
    var answer = talk.answer(token(request), body(request));
    if (answer instanceof FrameJson.RefusedJson refused && refused.code().equals("chat.token")) {
      throw new ChatTokenRefused();
    }
    json(response, 200, answer);
  }
}
