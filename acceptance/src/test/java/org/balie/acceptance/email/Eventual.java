package org.balie.acceptance.email;

import java.time.Duration;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.api.Api;

/** What becomes true of a ticket a moment later. */
final class Eventual {

  private static final Duration SOON = Duration.ofSeconds(20);

  private Eventual() {}

  static void timeline(String ticket, String words) {
    Eventually.within(
        SOON, () -> Api.get("/tickets/" + ticket + "/timeline").toString(), t -> t.contains(words));
  }

  static void delivery(String ticket, String text, String state) {
    Eventually.within(
        SOON,
        () ->
            Mails.on(ticket).stream()
                .filter(m -> m.getString("text").equals(text))
                .map(m -> m.getString("delivery"))
                .toList(),
        states -> states.contains(state));
  }
}
