package org.balie.api.chat;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.balie.api.platform.Answers;
import org.balie.api.platform.Problems;

/** Scripts and style of the page in the frame, the same for every site. */
@WebServlet("/chat/v1/files/*")
public class FilesServlet extends ChatServlet {

  private static final long serialVersionUID = 1L;
  private static final Map<String, File> FILES =
      Map.of(
          "/frame.js", new File("text/javascript", ChatFiles.read("frame.js")),
          "/connection.js", new File("text/javascript", ChatFiles.read("connection.js")),
          "/frame.css", new File("text/css", ChatFiles.read("frame.css")));

  private record File(String type, String words) {}

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
