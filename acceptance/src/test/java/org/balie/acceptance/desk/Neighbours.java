package org.balie.acceptance.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.balie.acceptance.Place;

/** The control interface of the landscape: faults of the neighbours, and what they received. */
final class Neighbours {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private Neighbours() {}

  static void fault(String neighbour, String fault) {
    var body = Json.createObjectBuilder().add("faults", Json.createArrayBuilder().add(fault));
    ask("POST", "/control/" + neighbour + "/faults", body.build().toString());
  }

  static void claims(String shape) {
    ask("POST", "/control/oidc/claims", "{\"shape\":\"" + shape + "\"}");
  }

  /** Everything works again. */
  static void heal() {
    ask("DELETE", "/control/faults", "");
    claims("own");
  }

  static JsonArray list(String path) {
    var answer = ask("GET", path, "");
    return Json.createReader(new StringReader(new String(answer.body(), UTF_8))).readArray();
  }

  static byte[] bytes(String path) {
    return ask("GET", path, "").body();
  }

  /** Ends a session at the provider, which tells Balie without a browser. */
  static void endSessionsOf(Person who) {
    list("/control/oidc/sessions").stream()
        .map(JsonValue::asJsonObject)
        .filter(
            session -> session.toString().contains(who.name().toLowerCase(java.util.Locale.ROOT)))
        .forEach(
            session -> ask("DELETE", "/control/oidc/sessions/" + session.getString("sid"), ""));
  }

  private static HttpResponse<byte[]> ask(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(Place.of("LANDSCAPE_URL") + path))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      var answer = HTTP.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 400) {
        throw new AssertionError(
            method
                + " "
                + path
                + ": "
                + answer.statusCode()
                + " "
                + new String(answer.body(), UTF_8));
      }
      return answer;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
