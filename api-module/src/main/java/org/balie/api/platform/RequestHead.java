package org.balie.api.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/**
 * How long the address and the headers of a request may be. The server's own limit is higher, so
 * that the refusal is ours to word; beyond it the server closes the connection.
 */
public final class RequestHead {

  private static final int LONGEST_ADDRESS = 4 << 10;
  private static final int ALL_HEADERS = 16 << 10;

  private RequestHead() {}

  /** The status that refuses it, 0 when it is short enough. */
  public static int refusal(HttpServletRequest request) {
    var query = request.getQueryString();
    if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
      return 414;
    }
    var size =
        Collections.list(request.getHeaderNames()).stream()
            .flatMap(name -> Collections.list(request.getHeaders(name)).stream())
            .mapToInt(String::length)
            .sum();
    return size > ALL_HEADERS ? 431 : 0;
  }
}
