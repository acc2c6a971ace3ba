package org.balie.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a browser wanted to go when it was sent to the provider, by the {@code state} that comes
 * back with it (OpenID Connect Core 1.0, section 3.1.2.1): each tab lands on its own address.
 */
final class Wanted {

  private static final String KEY = "balie.wanted";
  private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");
  private static final int TABS = 16;

  private Wanted() {}

  /** Called when the answer to the browser holds the way to the provider. */
  static void remember(HttpServletRequest request, HttpServletResponse response, String address) {
    var session = request.getSession(true);
    var known = new Addresses();
    if (session.getAttribute(KEY) instanceof Addresses before) {
      known.putAll(before);
    }
    known.put(state(response).orElse(""), address);
    session.setAttribute(KEY, known);
  }

  /** The address of the tab that is back; empty when the session was lost on the way. */
  static Optional<String> of(HttpServletRequest request) {
    var state = Optional.ofNullable(request.getParameter("state")).orElse("");
    return asked(request).map(known -> known.get(state));
  }

  /**
   * Whether this is the only question of its session. The container keeps what it has to compare
   * for one: with a second tab the answers are taken for each other's, and prove nothing.
   */
  static boolean isOnly(HttpServletRequest request) {
    return asked(request).filter(known -> known.size() == 1).isPresent();
  }

  /** Whether another tab asked later. */
  static boolean isOvertaken(HttpServletRequest request) {
    return asked(request)
        .filter(known -> !known.latest().equals(request.getParameter("state")))
        .isPresent();
  }

  /** Empty without a session, or when another tab ended it meanwhile. */
  private static Optional<Addresses> asked(HttpServletRequest request) {
    try {
      return Optional.ofNullable(request.getSession(false))
          .map(session -> (Addresses) session.getAttribute(KEY));
    } catch (IllegalStateException ended) {
      return Optional.empty();
    }
  }

  private static Optional<String> state(HttpServletResponse response) {
    return Optional.ofNullable(response.getHeader("Location"))
        .map(STATE::matcher)
        .filter(m -> m.find())
        .map(m -> m.group(1));
  }

  /** By state; the oldest go when somebody opens tab after tab. Never changed once it is stored. */
  private static final class Addresses extends LinkedHashMap<String, String> {

    private static final long serialVersionUID = 1L;

    String latest() {
      return keySet().stream().reduce((earlier, later) -> later).orElse("");
    }

    @Override
    protected boolean removeEldestEntry(java.util.Map.Entry<String, String> eldest) {
      return size() > TABS;
    }
  }
}
