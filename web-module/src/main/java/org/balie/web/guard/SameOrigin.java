package org.balie.web.guard;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a request that changes something may have been made by a page of ours. Browsers say where
 * a request comes from and no page can forge it (Fetch Metadata; RFC 6454 for {@code Origin}). It
 * is the only such check, for pages keep no state that could prove it (ADR 10): who says nothing of
 * where they come from changes nothing.
 */
final class SameOrigin {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private SameOrigin() {}

  /**
   * Decides.
   *
   * @param site {@code Sec-Fetch-Site}, or null
   * @param origin {@code Origin}, or null
   * @param hosts what we are called: the {@code Host} of the request and the configured address
   */
  static boolean allows(String method, String site, String origin, Set<String> hosts) {
    if (SAFE.contains(method)) {
      return true;
    }
    if (site != null) {
      return OURS.contains(site);
    }
    return origin != null && hosts.contains(hostOf(origin));
  }

  /** Host and port as they stand in an address; empty when there is none, for example "null". */
  static String hostOf(String address) {
    try {
      var authority = URI.create(address).getRawAuthority();
      return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noAddress) {
      return "";
    }
  }
}
