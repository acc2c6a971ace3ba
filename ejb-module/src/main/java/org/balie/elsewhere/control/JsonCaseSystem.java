package org.balie.elsewhere.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.balie.elsewhere.CaseSystem;

/**
 * A system that answers {@code GET <url>/cases/<reference>} with {@code title}, {@code status} and
 * {@code url}. The contract is ours: most such systems need a small bridge. One that did not answer
 * is left alone for five seconds.
 */
final class JsonCaseSystem implements CaseSystem {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration REST = Duration.ofSeconds(5);

  private final String base;
  private final String token;
  private final Clock clock;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();
  private volatile Instant restsUntil = Instant.EPOCH;

  JsonCaseSystem(String base, String token, Clock clock) {
    this.base = base;
    this.token = token;
    this.clock = clock;
  }

  @Override
  public Optional<Known> find(String reference) throws IOException {
    if (clock.instant().isBefore(restsUntil)) {
      throw new IOException("The system did not answer a moment ago");
    }
    try {
      return ask(reference);
    } catch (IOException silent) {
      restsUntil = clock.instant().plus(REST);
      throw silent;
    }
  }

  private Optional<Known> ask(String reference) throws IOException {
    var path = URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("+", "%20");
    var request =
        HttpRequest.newBuilder(URI.create(base + "/cases/" + path))
            .timeout(PATIENCE)
            .header("Accept", "application/json");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return switch (answer.statusCode()) {
        case 200 -> Optional.of(read(answer.body()));
        case 404 -> Optional.empty();
        default -> throw new IOException("The system answers " + answer.statusCode());
      };
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", stopped);
    }
  }

  private static Known read(String body) throws IOException {
    try (var reader = Json.createReader(new StringReader(body))) {
      var json = reader.readObject();
      return new Known(
          json.getString("title", ""),
          json.getString("status", ""),
          onTheWeb(json.getString("url", "")));
    } catch (JsonException | ClassCastException other) {
      throw new IOException("The system answers something else", other);
    }
  }

  /** Whatever else it sends is no link: a script would run in our origin. */
  private static String onTheWeb(String address) {
    var lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? address : "";
  }
}
