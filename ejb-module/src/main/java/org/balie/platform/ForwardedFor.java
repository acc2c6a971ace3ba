package org.balie.platform;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Where a request came from when proxies stand between. */
public final class ForwardedFor {

  private static final Pattern LITERAL = Pattern.compile("[0-9A-Fa-f:.]{2,45}");

  private ForwardedFor() {}

  /**
   * The nearest address that is no proxy of ours. What a header says counts only as far as proxies
   * of ours wrote it: anybody can write the beginning of the list.
   *
   * @param peer who opened the connection
   * @param headers all values of {@code X-Forwarded-For}, in their order
   */
  public static String origin(String peer, List<String> headers, Networks proxies) {
    var hops = new java.util.ArrayList<>(List.of(String.join(",", headers).split("\\s*,\\s*")));
    Collections.reverse(hops);
    var address = peer;
    for (var hop : hops) {
      var written = hop.strip();
      if (!LITERAL.matcher(written).matches() || !proxies.contain(address)) {
        break;
      }
      address = written;
    }
    return address;
  }
}
