package org.balie.landscape.oidc;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in at the provider. Cookies of one host name are shared by all its ports. */
final class Sessions {
  private static final String COOKIE = "landscape_oidc";

  private final Map<String, Session> byCookie = new ConcurrentHashMap<>();

  Optional<Session> of(Context ctx) {
    return Optional.ofNullable(ctx.cookie(COOKIE)).map(byCookie::get);
  }

  Optional<Session> withSid(String sid) {
    return byCookie.values().stream().filter(session -> session.sid().equals(sid)).findFirst();
  }

  List<Session> all() {
    return List.copyOf(byCookie.values());
  }

  void open(Context ctx, Session session) {
    of(ctx).ifPresent(this::close);
    byCookie.put(session.cookie(), session);
    var cookie = new Cookie(COOKIE, session.cookie());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
  }

  void close(Session session) {
    byCookie.remove(session.cookie());
  }
}
