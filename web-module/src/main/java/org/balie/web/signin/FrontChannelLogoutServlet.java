package org.balie.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.balie.agent.boundary.SessionDesk;

/**
 * The provider tells that its session ended (OpenID Connect Front-Channel Logout 1.0). It comes in
 * a frame without our cookie, so the session is found by {@code sid}, on whichever node it lives.
 * Ending a session by a guessed {@code sid} is harmless.
 */
@WebServlet(Paths.FRONT_CHANNEL)
public class FrontChannelLogoutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SessionDesk sessions;
  @Inject transient OidcSettings settings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    var sid = request.getParameter("sid");
    var issuer = request.getParameter("iss");
    if (sid != null && (issuer == null || issuer.equals(settings.getProviderUri()))) {
      sessions.endOfProvider(sid);
    }
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_OK);
  }
}
