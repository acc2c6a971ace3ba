package org.balie.api.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.balie.api.platform.ApiAddress;

/**
 * What a browser shows after the right code: for this page alone, out of reach of scripts, and
 * never sent from another site. Nothing is set before.
 */
@ApplicationScoped
class WaitingCookie {

  private static final String NAME = "waiting";

  @Inject ApiAddress address;

  /** Null for none. */
  static String of(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }

  /**
   * Sets it, until the browser is closed. The public listener gives every cookie {@code
   * SameSite=Strict} too, and its word is the last.
   *
   * @param visit empty takes it away
   */
  void set(Visitor visitor, String visit) {
    var cookie = new Cookie(NAME, visit);
    cookie.setPath(visitor.base() + visitor.link());
    cookie.setHttpOnly(true);
    cookie.setSecure(visitor.request().isSecure() || address.base().startsWith("https:"));
    cookie.setAttribute("SameSite", "Strict");
    cookie.setMaxAge(visit.isEmpty() ? 0 : -1);
    visitor.response().addCookie(cookie);
  }
}
