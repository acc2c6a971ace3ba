package org.balie.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.privacy.Origin;

/**
 * The gate once more, for what reaches a filter without passing the mechanism (WebSocket
 * hand-shakes, error pages).
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class GateFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient Gate gate;
  @Inject transient Origin origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!gate.lets(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    origin.from(gate.origin(request));
    chain.doFilter(request, response);
  }
}
