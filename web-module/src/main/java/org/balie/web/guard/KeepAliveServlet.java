package org.balie.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.balie.web.signin.SessionIdentity;

/**
 * The session of the person in front of the screen: a page that is used without a request keeps it
 * alive, one that nobody used ends it.
 */
@WebServlet("/session")
public class KeepAliveServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SessionIdentity session;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    session.end(request);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
