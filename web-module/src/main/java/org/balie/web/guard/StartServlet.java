package org.balie.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.web.platform.Me;

/** Sends people from the front door to where their role works. */
@WebServlet("")
public class StartServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (me.isAgent()) {
      response.sendRedirect(request.getContextPath() + "/desk");
    } else if (me.isAdministrator()) {
      response.sendRedirect(request.getContextPath() + "/admin/users");
    } else if (me.isAuditor()) {
      response.sendRedirect(request.getContextPath() + "/admin/audit");
    } else if (me.isKnowledgeEditor()) {
      response.sendRedirect(request.getContextPath() + "/phrases");
    } else {
      request.getRequestDispatcher("/WEB-INF/start/no-role.xhtml").forward(request, response);
    }
  }
}
