package org.balie.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Whether the provider answers. The container remembers what it discovered once, and would send
 * people to a provider that is gone: to an error page of their browser instead of one of ours.
 */
@ApplicationScoped
class ProviderHealth {

  private static final Logger LOG = Logger.getLogger(ProviderHealth.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int SERVER_ERROR = 500;

  @Inject OidcSettings settings;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  boolean answers() {
    var document =
        URI.create(
            settings.getProviderUri().replaceAll("/$", "") + "/.well-known/openid-configuration");
    var request = HttpRequest.newBuilder(document).timeout(PATIENCE).build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() < SERVER_ERROR;
    } catch (IOException down) {
      LOG.log(Level.WARNING, "The identity provider does not answer: {0}", down.toString());
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
