package org.balie.acceptance.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.balie.acceptance.Place;

/** The simulated neighbours: their faults and what they received. */
final class Provider {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Provider() {}

  static void down() {
    send("POST", "/control/oidc/faults", "{\"faults\":[\"down\"]}");
  }

  static void up() {
    send("DELETE", "/control/oidc/faults", "");
  }

  /** The mail server takes nothing for this address, for good. */
  static void refuse(String address) {
    send(
        "POST",
        "/control/mail/refusals",
        "{\"refuse\":[{\"pattern\":\"" + address + "\",\"code\":550}]}");
  }

  static void refuseNobody() {
    send("POST", "/control/mail/refusals", "{\"refuse\":[]}");
  }

  static String mailsTo(String address) {
    return send("GET", "/control/mail/messages?to=" + address, "");
  }

  private static String send(String method, String path, String body) {
    try {
      var request =
          HttpRequest.newBuilder(URI.create(Place.of("LANDSCAPE_URL") + path))
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(body))
              .build();
      var answer = HTTP.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
