package org.balie.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what a page of somebody else sends in the name of a person who is signed in here
 * (cross-site request forgery), for forms of Faces and for everything beside them.
 */
public class SameOriginFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(SameOriginFilter.class.getName());

  @Inject
  @ConfigProperty(name = "balie.agent.url")
  transient Optional<String> address;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!allows(request)) {
      LOG.log(Level.WARNING, "A request from another site was refused");
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean allows(HttpServletRequest request) {
    var hosts = new HashSet<String>();
    address.map(SameOrigin::hostOf).ifPresent(hosts::add);
    Optional.ofNullable(request.getHeader("Host"))
        .map(h -> h.toLowerCase(Locale.ROOT))
        .ifPresent(hosts::add);
    hosts.remove("");
    return SameOrigin.allows(
        request.getMethod(),
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        hosts);
  }
}
