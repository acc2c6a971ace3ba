package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.platform.Networks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fetches pictures that a mail names, when somebody asks for them: this server asks, without a word
 * of who reads, and never a machine of the institution itself.
 */
@ApplicationScoped
public class RemoteImages {

  private static final Logger LOG = Logger.getLogger(RemoteImages.class.getName());
  private static final int LARGEST = 2 << 20;
  private static final int MOST_HOPS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Set<String> TYPES =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp");

  /** Networks that may be asked although they are not public; for a closed network with a proxy. */
  @Inject
  @ConfigProperty(name = "balie.mail.images.networks")
  Optional<String> allowed;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(Redirect.NEVER).build();

  /** A picture. */
  record Image(String type, byte[] bytes) {}

  Optional<Image> fetch(String address) {
    try {
      var next = URI.create(address);
      for (var hop = 0; hop < MOST_HOPS; hop++) {
        if (!mayBeAsked(next)) {
          return Optional.empty();
        }
        var request =
            HttpRequest.newBuilder(next).timeout(PATIENCE).header("Accept", "image/*").build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
          if (answer.statusCode() / 100 != 3) {
            return image(
                answer.statusCode(),
                type(answer.headers().firstValue("content-type")),
                body.readNBytes(LARGEST + 1));
          }
        }
        next = next.resolve(answer.headers().firstValue("location").orElse(""));
      }
    } catch (IOException | IllegalArgumentException unreachable) {
      LOG.log(Level.FINE, "A picture of a mail could not be fetched", unreachable);
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private static String type(Optional<String> header) {
    return header.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<Image> image(int status, String type, byte[] bytes) {
    return status == 200 && TYPES.contains(type) && bytes.length <= LARGEST
        ? Optional.of(new Image(type, bytes))
        : Optional.empty();
  }

  /** Every address of the host is a public one. */
  private boolean mayBeAsked(URI address) throws IOException {
    var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (address.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
      return false;
    }
    var own = allowed.filter(a -> !a.isBlank()).map(Networks::of);
    for (var place : InetAddress.getAllByName(address.getHost())) {
      var reachable =
          isPublic(place) || own.map(n -> n.contain(place.getHostAddress())).orElse(false);
      if (!reachable) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublic(InetAddress place) {
    var first = place.getAddress()[0] & 0xFF;
    var second = place.getAddress()[1] & 0xFF;
    var ownOfVersion6 = place.getAddress().length == 16 && (first & 0xFE) == 0xFC;
    var carrier = place.getAddress().length == 4 && first == 100 && second >= 64 && second < 128;
    return !place.isAnyLocalAddress()
        && !place.isLoopbackAddress()
        && !place.isLinkLocalAddress()
        && !place.isSiteLocalAddress()
        && !place.isMulticastAddress()
        && !ownOfVersion6
        && !carrier
        && first != 0;
  }
}
