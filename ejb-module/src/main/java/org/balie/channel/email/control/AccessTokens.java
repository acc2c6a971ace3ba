package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.balie.channel.email.MailboxSheet.SignIn;

/** Access tokens for mail servers by client credentials (RFC 6749, section 4.4). */
@ApplicationScoped
public class AccessTokens {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration MARGIN = Duration.ofMinutes(2);

  @Inject Clock clock;

  private final Map<Wanted, Token> known = new ConcurrentHashMap<>();

  /** A changed secret is tried, even while a token of the old one would still do. */
  private record Wanted(SignIn signIn, String secret) {}

  /** A token and until when it is used. */
  private record Token(String value, Instant until) {}

  String token(SignIn signIn, String secret) throws IOException {
    var key = new Wanted(signIn, secret);
    var token = known.get(key);
    if (token == null || !token.until().isAfter(clock.instant())) {
      token = fetch(signIn, secret);
      known.put(key, token);
    }
    return token.value();
  }

  private Token fetch(SignIn signIn, String secret) throws IOException {
    var form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            signIn.tokenClient(),
            "client_secret",
            secret,
            "scope",
            signIn.tokenScope());
    var request =
        HttpRequest.newBuilder(URI.create(signIn.tokenUrl()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
            .build();
    var answer = send(request);
    if (answer.statusCode() != 200) {
      throw new IOException("The token server answers " + answer.statusCode());
    }
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      var json = reader.readObject();
      var life = Duration.ofSeconds(json.getInt("expires_in", 300)).minus(MARGIN);
      return new Token(json.getString("access_token"), clock.instant().plus(life));
    } catch (JsonException | NullPointerException | ClassCastException other) {
      throw new IOException("The token server answers something else", other);
    }
  }

  private static HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      throw new IOException(asked);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
