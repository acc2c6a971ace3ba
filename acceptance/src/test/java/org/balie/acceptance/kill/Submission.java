package org.balie.acceptance.kill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.UncheckedIOException;
import java.util.UUID;
import org.balie.acceptance.api.Api;

/** One form, with the key that makes sending it again harmless. */
final class Submission {

  private final String key = UUID.randomUUID().toString();
  private final String body;
  private volatile String number;

  Submission(String mark) {
    this.body = "{\"subject\":\"%s\",\"text\":\"%s %s\"}".formatted(mark, mark, key);
  }

  byte[] body() {
    return body.getBytes(UTF_8);
  }

  String number() {
    return number;
  }

  boolean acknowledged() {
    return number != null;
  }

  /** Sends it; without an answer, or asked to wait, it stays unacknowledged. */
  void send() {
    try {
      var answer = Api.send(Api.json(Api.with("/tickets").header("Idempotency-Key", key), body));
      if (answer.status() == 202) {
        number = answer.json().getString("number");
      } else if (answer.status() < 500 && answer.status() != 429) {
        throw new AssertionError(answer);
      }
    } catch (UncheckedIOException gone) {
      // The server died in the middle: nobody knows whether it arrived.
    }
  }
}
