package org.balie.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Whether the provider answers now. The container asks it once and then sends every browser there,
 * dead or not; people would see an error of their browser and no word of the emergency sign-in.
 */
@ApplicationScoped
class ProviderHealth {

  private static final Logger LOG = Logger.getLogger(ProviderHealth.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration KNOWN_UP = Duration.ofSeconds(10);
  private static final Duration KNOWN_DOWN = Duration.ofSeconds(2);
  private static final int FAILURE = 500;

  @Inject OidcSettings settings;
  @Inject Clock clock;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private volatile Finding last = new Finding(true, Instant.EPOCH);

  private record Finding(boolean up, Instant until) {}

  boolean answers() {
    var known = last;
    if (known.until().isAfter(clock.instant())) {
      return known.up();
    }
    var up = ask();
    last = new Finding(up, clock.instant().plus(up ? KNOWN_UP : KNOWN_DOWN));
    return up;
  }

  private boolean ask() {
    var document =
        URI.create(
            settings.getProviderUri().replaceAll("/$", "") + "/.well-known/openid-configuration");
    try {
      var request = HttpRequest.newBuilder(document).timeout(PATIENCE).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() < FAILURE;
    } catch (IOException down) {
      LOG.log(Level.WARNING, "The identity provider does not answer: {0}", down.toString());
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
