package org.balie.web.emergency;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.emergency.EmergencyMode;
import org.balie.web.platform.Me;

/** While the emergency sign-in is off, there is no such page. */
public class EmergencyDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String FRONT = "/emergency/";
  private static final String PAGE = "/emergency/sign-in.xhtml";

  @Inject transient EmergencyMode mode;
  @Inject transient Me me;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    if (!mode.now().on()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (me.isSignedIn()) {
      response.sendRedirect(request.getContextPath() + "/");
    } else if (FRONT.equals(path) || FRONT.equals(path + "/")) {
      request.getRequestDispatcher(PAGE).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
