package org.balie.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places that a case or a card fills: {@code https://byggr.test/?ref={case.number}}.
 *
 * @param text at most what its column holds
 */
public record Blank(String text) {

  /** Names and numbers that say nothing about anybody to whoever has no access to Balie. */
  public static final List<String> OPAQUE =
      List.of("case.id", "case.number", "case.type", "case.channel", "case.topic", "customer.id");

  /** What says something about a person. */
  public static final List<String> PERSONAL =
      List.of("customer.name", "customer.email", "customer.phone", "case.subject");

  /** An own field of the case, by its code. Anything may stand in it. */
  public static final String FIELD = "field.";

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern FIELD_PLACE = Pattern.compile("field\\.[A-Za-z0-9_-]{1,60}");

  /** The places in it, as they are written. */
  public List<String> places() {
    return PLACE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  /** The first place that nothing can fill. */
  public Optional<String> unknown() {
    return places().stream().filter(p -> !OPAQUE.contains(p) && !isPersonal(p)).findFirst();
  }

  public boolean personal() {
    return places().stream().anyMatch(Blank::isPersonal);
  }

  private static boolean isPersonal(String place) {
    return PERSONAL.contains(place) || FIELD_PLACE.matcher(place).matches();
  }

  /** Whether every place has something to fill it. */
  public boolean fits(Map<String, String> facts) {
    return Set.copyOf(places()).stream().noneMatch(p -> facts.getOrDefault(p, "").isBlank());
  }

  /** Filled as plain text. */
  public String filled(Map<String, String> facts) {
    return filled(facts, UnaryOperator.identity());
  }

  /**
   * Filled as part of an address (RFC 3986, section 2.1): nothing that fills it changes its shape.
   */
  public String inAddress(Map<String, String> facts) {
    return filled(
        facts, value -> URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  private String filled(Map<String, String> facts, UnaryOperator<String> how) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(how.apply(facts.getOrDefault(place.group(1), ""))));
  }
}
