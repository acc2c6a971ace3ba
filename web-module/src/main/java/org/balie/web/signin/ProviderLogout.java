package org.balie.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the provider ends its own session. Asked once; while the provider is down people are signed
 * out here all the same.
 */
@ApplicationScoped
class ProviderLogout {

  private static final Logger LOG = Logger.getLogger(ProviderLogout.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject OidcSettings settings;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private volatile String endSession;

  /** The address to send the browser to: the provider's, or ours when nobody there answers. */
  String address(String idToken, String afterwards) {
    if (idToken == null) {
      return afterwards;
    }
    return endSession()
        .map(
            end ->
                end
                    + "?id_token_hint="
                    + encoded(idToken)
                    + "&post_logout_redirect_uri="
                    + encoded(afterwards))
        .orElse(afterwards);
  }

  private Optional<String> endSession() {
    if (endSession == null) {
      endSession = discover();
    }
    return Optional.ofNullable(endSession);
  }

  private String discover() {
    var document =
        URI.create(
            settings.getProviderUri().replaceAll("/$", "") + "/.well-known/openid-configuration");
    try {
      var answer =
          http.send(
              HttpRequest.newBuilder(document).timeout(PATIENCE).build(),
              BodyHandlers.ofInputStream());
      try (var json = Json.createReader(answer.body())) {
        return json.readObject().getString("end_session_endpoint", null);
      }
    } catch (IOException | jakarta.json.JsonException down) {
      LOG.log(
          Level.WARNING,
          "The identity provider does not tell where to sign out: {0}",
          down.toString());
      return null;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
