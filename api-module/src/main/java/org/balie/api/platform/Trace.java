package org.balie.api.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The id that a request has in answers and in the log: the caller's (W3C Trace Context) or ours.
 */
public final class Trace {

  private static final String ATTRIBUTE = Trace.class.getName();
  private static final Pattern PARENT =
      Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

  private Trace() {}

  public static String idOf(HttpServletRequest request) {
    var known = (String) request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known;
    }
    var parent = request.getHeader("traceparent");
    var shape = PARENT.matcher(parent == null ? "" : parent);
    var id = shape.matches() ? shape.group(1) : UUID.randomUUID().toString().replace("-", "");
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }
}
