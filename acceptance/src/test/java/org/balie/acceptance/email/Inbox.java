package org.balie.acceptance.email;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Landscape;

/** What reached somebody, as the mail server of the landscape has it. */
record Inbox(String address) {

  private static final Duration SOON = Duration.ofSeconds(30);

  static Inbox of(Person person) {
    return new Inbox(person.address());
  }

  static Inbox at(String address) {
    return new Inbox(address);
  }

  /** A mail as it arrived. */
  record Arrived(JsonObject json) {

    String header(String name) {
      return json.getJsonArray("headers").stream()
          .map(h -> h.asJsonObject())
          .filter(h -> h.getString("name").equalsIgnoreCase(name))
          .map(h -> h.getString("value").replaceAll("\\s+", " "))
          .findFirst()
          .orElse("");
    }
  }

  List<Arrived> mails() {
    return Landscape.list("/control/mail/messages?to=" + address).stream()
        .map(v -> v.asJsonObject())
        .filter(m -> m.getString("mailbox").equals(address))
        .map(Arrived::new)
        .toList();
  }

  Arrived receivesAbout(String words) {
    return Eventually.within(
            SOON,
            () ->
                mails().stream()
                    .filter(m -> m.json().getString("subject").contains(words))
                    .toList(),
            found -> !found.isEmpty())
        .get(0);
  }
}
