package org.balie.place.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balie.place.Register;
import org.balie.platform.JsonNeighbour;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The register of properties as Sundsvall has it (Estateinfo 2.2). */
@ApplicationScoped
public class EstateRegister implements Register {

  /** What has a number behind a colon, or is a quarter with a number: no street is written so. */
  private static final Pattern DESIGNATION = Pattern.compile(".*(\\d|S|GA|FS) ?: ?\\d+.*");

  @Inject
  @ConfigProperty(name = "balie.place.register.url")
  Optional<String> address;

  @Inject
  @ConfigProperty(name = "balie.place.register.token")
  Optional<String> token;

  @Inject Clock clock;

  private JsonNeighbour register;

  @PostConstruct
  void begin() {
    register = new JsonNeighbour(clock);
  }

  @Override
  public boolean configured() {
    return address.filter(a -> !a.isBlank()).isPresent();
  }

  @Override
  public List<Found> find(String words, int most) throws IOException {
    if (!configured()) {
      return List.of();
    }
    var designation = DESIGNATION.matcher(words.toUpperCase(Locale.ROOT)).matches();
    var found = ask(designation ? "designation" : "address", words, most);
    return found.isEmpty() && !designation ? ask("designation", words, most) : found;
  }

  private List<Found> ask(String by, String words, int most) throws IOException {
    var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
    var uri =
        URI.create(
            "%s/estate-by-%s?%s=%s&maxHits=%d"
                .formatted(address.orElseThrow(), by, by, query, most));
    var answer = register.get(uri, token.orElse(""));
    return answer.isEmpty() ? List.of() : read(answer.get(), most);
  }

  private static List<Found> read(JsonStructure answer, int most) throws IOException {
    try {
      return answer.asJsonArray().getValuesAs(JsonObject.class).stream()
          .limit(most)
          .map(EstateRegister::found)
          .toList();
    } catch (ClassCastException other) {
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
