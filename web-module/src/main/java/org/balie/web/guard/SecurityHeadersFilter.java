package org.balie.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the browser what our pages never do, so that it stops whoever makes them do it. */
public class SecurityHeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String FRAMED = "/front-channel-logout";
  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Inject
  @ConfigProperty(name = "balie.oidc.provider-uri")
  transient Optional<String> provider;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    var framed = FRAMED.equals(path);
    var policy = new ContentPolicy(origin(), framed ? origin() : "'none'");
    response.setHeader(ContentPolicy.HEADER, policy.with(null));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (!framed) {
      response.setHeader("X-Frame-Options", "DENY");
    }
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (path.startsWith(RESOURCES)) {
      // The listener compresses and does not say that others get it another way.
      response.setHeader("Vary", "Accept-Encoding");
    } else {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, new OnePolicy(response, policy));
  }

  private String origin() {
    return provider
        .filter(p -> !p.isBlank())
        .map(URI::create)
        .map(u -> u.getScheme() + "://" + u.getRawAuthority())
        .orElse("");
  }

  /** What PrimeFaces adds becomes part of our policy instead of a second one beside it. */
  private static final class OnePolicy extends HttpServletResponseWrapper {

    private final ContentPolicy policy;

    OnePolicy(HttpServletResponse response, ContentPolicy policy) {
      super(response);
      this.policy = policy;
    }

    @Override
    public void addHeader(String name, String value) {
      if (ContentPolicy.HEADER.equalsIgnoreCase(name)) {
        setHeader(name, policy.with(value));
      } else {
        super.addHeader(name, value);
      }
    }
  }
}
