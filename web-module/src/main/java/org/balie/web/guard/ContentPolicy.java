package org.balie.web.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Content-Security-Policy of a page. PrimeFaces marks its own scripts with a nonce and says so
 * in a policy of its own; two policies would both count, so its nonce is taken over into ours.
 */
final class ContentPolicy {

  static final String HEADER = "Content-Security-Policy";
  private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]+'");

  private final String formTargets;
  private final String frames;

  /**
   * A policy.
   *
   * @param provider origin of the sign-in provider: forms may end there after a redirect
   * @param frames who may show this in a frame
   */
  ContentPolicy(String provider, String frames) {
    this.formTargets = ("'self' " + provider).strip();
    this.frames = frames;
  }

  /** The policy for a page whose scripts carry what {@code theirs} names; null for none. */
  String with(String theirs) {
    var scripts = new ArrayList<>(List.of("'self'"));
    if (theirs != null) {
      var nonce = NONCE.matcher(theirs);
      while (nonce.find()) {
        scripts.add(nonce.group());
      }
    }
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src " + String.join(" ", scripts),
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action " + formTargets,
        "frame-ancestors " + frames);
  }
}
