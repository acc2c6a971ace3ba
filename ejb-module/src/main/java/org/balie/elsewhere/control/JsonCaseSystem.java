package org.balie.elsewhere.control;

import jakarta.json.JsonStructure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.balie.elsewhere.CaseSystem;
import org.balie.platform.JsonNeighbour;

/**
 * A system that answers {@code GET <url>/cases/<reference>} with {@code title}, {@code status} and
 * {@code url}. The contract is ours: most such systems need a small bridge.
 */
final class JsonCaseSystem implements CaseSystem {

  private final String base;
  private final String token;
  private final JsonNeighbour system;

  JsonCaseSystem(String base, String token, Clock clock) {
    this.base = base;
    this.token = token;
    this.system = new JsonNeighbour(clock);
  }

  @Override
  public Optional<Known> find(String reference) throws IOException {
    var path = URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("+", "%20");
    var answer = system.get(URI.create(base + "/cases/" + path), token);
    return answer.isEmpty() ? Optional.empty() : Optional.of(read(answer.get()));
  }

  private static Known read(JsonStructure answer) throws IOException {
    try {
      var json = answer.asJsonObject();
      return new Known(
          json.getString("title", ""),
          json.getString("status", ""),
          onTheWeb(json.getString("url", "")));
    } catch (ClassCastException other) {
      throw new IOException("The system answers something else", other);
    }
  }

  /** Whatever else it sends is no link: a script would run in our origin. */
  private static String onTheWeb(String address) {
    var lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? address : "";
  }
}
