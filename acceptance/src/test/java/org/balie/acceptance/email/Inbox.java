package org.balie.acceptance.email;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.balie.acceptance.Eventually;
import org.balie.acceptance.Place;

/** What reached somebody, as the mail server of the landscape has it. */
record Inbox(String address) {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

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
    var address = URI.create(Place.of("LANDSCAPE_URL") + "/control/mail/messages?to=" + address());
    try {
      var answer = HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      return Json.createReader(new StringReader(answer.body())).readArray().stream()
          .map(v -> v.asJsonObject())
          .filter(m -> m.getString("mailbox").equals(this.address))
          .map(Arrived::new)
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
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
