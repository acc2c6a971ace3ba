package org.balie.api.chat;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.api.platform.Answers;
import org.balie.api.platform.Problems;

/** Scripts and style of the page in the frame, the same for every site. */
@WebServlet("/chat/v1/files/*")
public class FilesServlet extends ChatServlet {

  private static final long serialVersionUID = 1L;
  private static final Map<String, File> FILES =
      Stream.of(
              "frame.js",
              "setup.js",
              "question.js",
              "talk.js",
              "given.js",
              "connection.js",
              "outgoing.js",
              "requests.js",
              "frame.css")
          .collect(Collectors.toMap(name -> "/" + name, FilesServlet::file));

  private record File(String type, String words) {}

  private static File file(String name) {
    return new File(name.endsWith(".css") ? "text/css" : "text/javascript", ChatFiles.read(name));
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var file = FILES.get(String.valueOf(request.getPathInfo()));
    if (file == null || !"GET".equals(request.getMethod())) {
      Answers.problem(request, response, Problems.of(request, 404));
      return;
    }
    response.setHeader("Cache-Control", "public, max-age=300");
    text(response, file.type(), file.words());
  }
}
