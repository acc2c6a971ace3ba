package org.balie.platform;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks a neighbour for JSON while somebody waits: two seconds at most, and one that did not answer
 * is left alone for five, so that nobody waits for it with every letter. For all threads.
 */
public final class JsonNeighbour {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration REST = Duration.ofSeconds(5);

  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private volatile Instant restsUntil = Instant.EPOCH;

  public JsonNeighbour(Clock clock) {
    this.clock = clock;
  }

  /**
   * Asks with GET.
   *
   * @param token bearer token; empty for none
   * @return empty when the neighbour knows no such thing (404)
   * @throws IOException when it does not answer, or with something else
   */
  public Optional<JsonStructure> get(URI address, String token) throws IOException {
    if (clock.instant().isBefore(restsUntil)) {
      throw new IOException("The neighbour did not answer a moment ago");
    }
    try {
      return ask(address, token);
    } catch (IOException silent) {
      restsUntil = clock.instant().plus(REST);
      throw silent;
    }
  }

  private Optional<JsonStructure> ask(URI address, String token) throws IOException {
    var request =
        HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json");
    if (!token.isBlank()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return switch (answer.statusCode()) {
        case 200 -> Optional.of(read(answer.body()));
        case 404 -> Optional.empty();
        default -> throw new IOException("The neighbour answers " + answer.statusCode());
      };
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", stopped);
    }
  }

  private static JsonStructure read(String body) throws IOException {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.read();
    } catch (JsonException other) {
      throw new IOException("The neighbour answers something else", other);
    }
  }
}
