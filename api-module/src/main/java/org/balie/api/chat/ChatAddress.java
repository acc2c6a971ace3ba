package org.balie.api.chat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.api.platform.ApiAddress;
import org.balie.channel.chat.boundary.SiteReception;

/** Where the chat is, and who may reach it from a browser. */
@ApplicationScoped
class ChatAddress {

  private static final Pattern SITE = Pattern.compile("/chat/v1/sites/([a-z0-9-]{1,40})/[a-z.]+$");

  @Inject ApiAddress api;
  @Inject SiteReception sites;

  /** The code of the site that an address names. */
  static Optional<String> site(HttpServletRequest request) {
    var match = SITE.matcher(request.getRequestURI());
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }

  /** Our own frame may do everything, a page of a site only what is that site's. */
  boolean allows(HttpServletRequest request, String origin) {
    return ours(request, origin)
        || site(request)
            .flatMap(sites::site)
            .filter(site -> site.origins().contains(origin))
            .isPresent();
  }

  boolean ours(HttpServletRequest request, String origin) {
    var seen = request.getScheme() + "://" + request.getHeader("Host");
    return origin.equals(seen) || origin.equals(configured());
  }

  private String configured() {
    var base = URI.create(api.base());
    return base.getScheme() + "://" + base.getRawAuthority();
  }
}
