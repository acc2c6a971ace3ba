package org.balie.web.handover;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.balie.handover.topdesk.boundary.TopdeskAdministration;

/** The action sequences that TOPdesk's administrator imports, as files. */
@WebServlet("/admin/action-sequence")
public class ActionSequenceServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient TopdeskAdministration topdesk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var line = "2".equals(request.getParameter("line")) ? 2 : 1;
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"balie-topdesk-line-" + line + ".json\"");
    response.getOutputStream().write(topdesk.actionSequence(line).getBytes(StandardCharsets.UTF_8));
  }
}
