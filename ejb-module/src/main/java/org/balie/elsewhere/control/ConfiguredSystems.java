package org.balie.elsewhere.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.balie.elsewhere.CaseSystem;
import org.balie.elsewhere.CaseSystems;
import org.eclipse.microprofile.config.Config;

/**
 * The systems that the server is told of: {@code balie.elsewhere.systems=permits} and, for each,
 * {@code balie.elsewhere.permits.name}, {@code .url} and, where wanted, {@code .token}.
 */
@ApplicationScoped
public class ConfiguredSystems implements CaseSystems {

  private static final String PREFIX = "balie.elsewhere.";

  @Inject Config config;
  @Inject Clock clock;

  private final Map<String, CaseSystem> known = new ConcurrentHashMap<>();

  @Override
  public List<String> codes() {
    return setting("systems").stream()
        .flatMap(names -> Arrays.stream(names.split(",", -1)))
        .map(String::strip)
        .filter(code -> !code.isEmpty() && setting(code + ".url").isPresent())
        .toList();
  }

  @Override
  public String name(String code) {
    return setting(code + ".name").orElse(code);
  }

  @Override
  public Optional<CaseSystem> system(String code) {
    return codes().contains(code)
        ? Optional.of(known.computeIfAbsent(code, this::made))
        : Optional.empty();
  }

  private CaseSystem made(String code) {
    return new JsonCaseSystem(
        setting(code + ".url").orElseThrow(), setting(code + ".token").orElse(""), clock);
  }

  private Optional<String> setting(String name) {
    return config.getOptionalValue(PREFIX + name, String.class).filter(v -> !v.isBlank());
  }
}
