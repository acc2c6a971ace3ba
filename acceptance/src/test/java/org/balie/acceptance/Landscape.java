package org.balie.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;

/** The control interface of the landscape: faults of the neighbours, and what they received. */
public final class Landscape {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** HTTP/1.1: the server drops a connection of HTTP/2 after some thousand requests (ADR 1). */
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private Landscape() {}

  /** Exactly these faults of a neighbour from now on. */
  public static void faults(String neighbour, String... faults) {
    var names = Json.createArrayBuilder();
    Arrays.stream(faults).forEach(names::add);
    var body = Json.createObjectBuilder().add("faults", names).build().toString();
    ask("POST", "/control/" + neighbour + "/faults", body);
  }

  public static JsonArray list(String path) {
    return Json.createReader(new ByteArrayInputStream(ask("GET", path, ""))).readArray();
  }

  /** Answers the body; an {@link AssertionError} for anything but success. */
  public static byte[] ask(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(Place.of("LANDSCAPE_URL") + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      var answer = HTTP.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 400) {
        var words = new String(answer.body(), UTF_8);
        throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + words);
      }
      return answer.body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
