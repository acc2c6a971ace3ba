package org.balie.api.chat;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.api.platform.Answers;
import org.balie.api.platform.Problems;
import org.balie.channel.chat.boundary.VisitorFiles;

/** Gives a visitor a file of their conversation, to be saved and not to be shown as a page. */
@WebServlet("/chat/v1/given/*")
public class GivenServlet extends ChatServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern ID = Pattern.compile("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Inject transient VisitorFiles files;

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = String.valueOf(request.getPathInfo());
    if (!"GET".equals(request.getMethod()) || !ID.matcher(path).matches()) {
      Answers.problem(request, response, Problems.of(request, 404));
      return;
    }
    var file = files.open(token(request), UUID.fromString(path.substring(1)));
    try (var bytes = file.bytes()) {
      response.setContentType(file.mediaType());
      response.setContentLengthLong(file.size());
      response.setHeader("Content-Disposition", "attachment");
      response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      response.setHeader("Cache-Control", "private, no-store");
      bytes.transferTo(response.getOutputStream());
    }
  }
}
