package org.balie.api.chat;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.api.application.ClientAddress;
import org.balie.api.platform.Answers;
import org.balie.api.platform.Problems;

/**
 * Before everything of the chat, hand-shakes of sockets too: not too often from one address, and
 * from no page but our own and those of the site.
 */
@WebFilter(urlPatterns = "/chat/*", asyncSupported = true)
public class ChatDoor extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String SOCKET = "/chat/v1/socket";

  @Inject transient ChatAddress address;
  @Inject transient ChatLimits limits;
  @Inject transient ClientAddress clients;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var wait = limits.request(clients.of(request));
    var origin = request.getHeader("Origin");
    if (wait > 0) {
      response.setHeader("Retry-After", Long.toString(wait));
      Answers.problem(request, response, Problems.of(request, 429, "chat-rate"));
    } else if (!welcome(request, origin)) {
      Answers.problem(request, response, Problems.of(request, 403, "origin"));
    } else {
      if (origin != null) {
        response.setHeader("Access-Control-Allow-Origin", origin);
      }
      response.setHeader("Vary", "Origin, Accept-Encoding");
      chain.doFilter(request, response);
    }
  }

  /** A socket always says where it comes from; other programs than browsers need not. */
  private boolean welcome(HttpServletRequest request, String origin) {
    if (origin == null) {
      return !request.getRequestURI().endsWith(SOCKET);
    }
    return address.allows(request, origin);
  }
}
