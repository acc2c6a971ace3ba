package org.balie.web.topic;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.balie.topic.boundary.TopicExchange;

/** The tree of topics as a file that the import reads. */
@WebServlet("/admin/topics.json")
public class TopicExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient TopicExchange exchange;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setHeader("Content-Disposition", "attachment; filename=\"balie-topics.json\"");
    var json = JsonbBuilder.create(new JsonbConfig().withFormatting(true));
    response
        .getOutputStream()
        .write(json.toJson(exchange.export()).getBytes(StandardCharsets.UTF_8));
  }
}
