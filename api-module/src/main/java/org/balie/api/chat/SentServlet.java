package org.balie.api.chat;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.api.platform.Answers;
import org.balie.api.platform.Problems;
import org.balie.channel.chat.boundary.VisitorFiles;

/**
 * Takes a file of a visitor. Its name stands in the body: it may say more than an address should.
 */
@WebServlet("/chat/v1/sent")
public class SentServlet extends ChatServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient VisitorFiles files;

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var token = token(request);
    if (!"POST".equals(request.getMethod())) {
      Answers.problem(request, response, Problems.of(request, 405));
    } else if (limits.gave(token.substring(0, Math.max(0, token.indexOf('.')))) > 0) {
      Answers.problem(request, response, Problems.of(request, 429, "chat-rate"));
    } else {
      var taken = files.receive(token, request.getContentType(), request.getInputStream());
      json(response, 200, new FrameJson.AckJson(taken.id(), taken.seq()));
    }
  }
}
