package org.balie.place.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.place.Register;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The register of properties as Sundsvall has it (Estateinfo 2.2). One that did not answer is left
 * alone for five seconds, so that nobody waits for it with every letter.
 */
@ApplicationScoped
public class EstateRegister implements Register {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration REST = Duration.ofSeconds(5);

  /** What has a number behind a colon, or is a quarter with a number: no street is written so. */
  private static final Pattern DESIGNATION = Pattern.compile(".*(\\d|S|GA|FS) ?: ?\\d+.*");

  @Inject
  @ConfigProperty(name = "balie.place.register.url")
  Optional<String> address;

  @Inject
  @ConfigProperty(name = "balie.place.register.token")
  Optional<String> token;

  @Inject Clock clock;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private volatile Instant restsUntil = Instant.EPOCH;

  @Override
  public boolean configured() {
    return address.filter(a -> !a.isBlank()).isPresent();
  }

  @Override
  public List<Found> find(String words, int most) throws IOException {
    if (!configured()) {
      return List.of();
    }
    if (clock.instant().isBefore(restsUntil)) {
      throw new IOException("The register did not answer a moment ago");
    }
    try {
      var designation = DESIGNATION.matcher(words.toUpperCase(Locale.ROOT)).matches();
      var found = ask(designation ? "designation" : "address", words, most);
      return found.isEmpty() && !designation ? ask("designation", words, most) : found;
    } catch (IOException silent) {
      restsUntil = clock.instant().plus(REST);
      throw silent;
    }
  }

  private List<Found> ask(String by, String words, int most) throws IOException {
    var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    var uri =
        URI.create(
            "%s/estate-by-%s?%s=%s&maxHits=%d"
                .formatted(address.orElseThrow(), by, by, query, most));
    var request =
        HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Accept", "application/json");
    token.filter(t -> !t.isBlank()).ifPresent(t -> request.header("Authorization", "Bearer " + t));
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      if (answer.statusCode() == 404) {
        return List.of();
      }
      if (answer.statusCode() != 200) {
        throw new IOException("The register answers " + answer.statusCode());
      }
      return read(answer.body(), most);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", stopped);
    }
  }

  private static List<Found> read(String body, int most) throws IOException {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .limit(most)
          .map(EstateRegister::found)
          .toList();
    } catch (JsonException | ClassCastException other) {
      throw new IOException("The register answers something else", other);
    }
  }

  private static Found found(JsonObject estate) {
    return new Found(
        estate.getString("designation", ""),
        estate.getString("address", ""),
        estate.getString("districtname", ""));
  }
}
