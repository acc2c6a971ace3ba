package org.balie.web.place;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.balie.platform.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pieces of the map, fetched from the one source that the server is told of: the source never sees
 * who looks at which place, a key for it stays here, and the page needs no other origin.
 */
@WebServlet("/tiles/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class TileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LARGEST = 1_000_000;
  private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp");

  /** Zoom, column and row as they are usual on the web: at most 22 levels. */
  private static final Pattern TILE = Pattern.compile("/(\\d{1,2})/(\\d{1,7})/(\\d{1,7})");

  @Inject
  @ConfigProperty(name = "balie.map.tiles")
  transient Optional<String> source;

  private transient HttpClient http;

  @Override
  public void init() {
    http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var tile = TILE.matcher(String.valueOf(request.getPathInfo()));
    if (source.filter(s -> !s.isBlank()).isEmpty() || !tile.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var uri =
        source
            .get()
            .replace("{z}", tile.group(1))
            .replace("{x}", tile.group(2))
            .replace("{y}", tile.group(3));
    try {
      pass(fetch(URI.create(uri)), response);
    } catch (IOException silent) {
      response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
    }
  }

  private HttpResponse<InputStream> fetch(URI uri) throws IOException {
    try {
      return http.send(
          HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", stopped);
    }
  }

  private static void pass(HttpResponse<InputStream> answer, HttpServletResponse response)
      throws IOException {
    try (var bytes = answer.body()) {
      var type = answer.headers().firstValue("Content-Type").orElse("");
      if (answer.statusCode() != 200 || !PICTURES.contains(type)) {
        response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
        return;
      }
      response.setContentType(type);
      response.setHeader("Cache-Control", "private, max-age=86400");
      response.getOutputStream().write(bytes.readNBytes(LARGEST));
    }
  }
}
