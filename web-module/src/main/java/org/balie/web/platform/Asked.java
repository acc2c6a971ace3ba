package org.balie.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** What a script of a page asked for, by the names of the fields it sent. */
public final class Asked {

  private Asked() {}

  /** Empty when it was not sent. */
  public static String text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  /** As it was sent, perhaps empty; an {@link IllegalArgumentException} when it was not. */
  public static String sent(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name))
        .orElseThrow(() -> new IllegalArgumentException(name));
  }

  /** An {@link IllegalArgumentException} when it was not sent, or is no id. */
  public static UUID id(HttpServletRequest request, String name) {
    return UUID.fromString(text(request, name));
  }

  /** Null when it was not sent, or is no id. */
  public static UUID idOrNull(HttpServletRequest request, String name) {
    try {
      return id(request, name);
    } catch (IllegalArgumentException noId) {
      return null;
    }
  }
}
