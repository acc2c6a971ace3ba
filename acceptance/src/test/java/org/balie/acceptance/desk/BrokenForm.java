package org.balie.acceptance.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import org.balie.acceptance.Place;

/** A form with parts that somebody's browser began to send, over a line that breaks off. */
record BrokenForm(Socket line) implements AutoCloseable {

  private static final String BODY =
      """
      --edge\r
      Content-Disposition: form-data; name="case:text"\r
      \r
      A whole part that is nobody's business\r
      --edge\r
      Content-Disposition: form-data; name="case:files"; filename="half.txt"\r
      Content-Type: text/plain\r
      \r
      Half of""";

  /** As much as there is of it; the rest is still to come. */
  static BrokenForm sent(Desk desk) {
    var place = URI.create(Place.of("BALIE_AGENT_URL"));
    var cookies =
        desk.page().context().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(joining("; "));
    var head =
        """
        POST /new HTTP/1.1\r
        Host: %s\r
        Origin: %s\r
        Sec-Fetch-Site: same-origin\r
        Cookie: %s\r
        Content-Type: multipart/form-data; boundary=edge\r
        Content-Length: 100000\r
        \r
        """
            .formatted(place.getAuthority(), place, cookies);
    try {
      var line = new Socket(place.getHost(), place.getPort());
      line.setSoLinger(true, 0);
      line.getOutputStream().write((head + BODY.stripTrailing()).getBytes(US_ASCII));
      line.getOutputStream().flush();
      return new BrokenForm(line);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** Without a good-bye. */
  void breakOff() {
    close();
  }

  @Override
  public void close() {
    try {
      line.close();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
