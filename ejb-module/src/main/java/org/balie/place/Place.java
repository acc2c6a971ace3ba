package org.balie.place;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something is: an address, a property, a point, or several of these. What is not known is
 * empty.
 *
 * @param addition letter and addition of the number (NL), or the flat (SE: {@code lgh 1102})
 * @param property designation of the property; see {@link Designation}
 * @param point null when nobody pointed
 * @param note how to find it
 */
public record Place(
    Country country,
    String street,
    String houseNumber,
    String addition,
    String postcode,
    String city,
    String property,
    Point point,
    String note)
    implements Serializable {

  /** Without gaps: nothing is null but the point. */
  public Place {
    street = stripped(street);
    houseNumber = stripped(houseNumber);
    addition = stripped(addition);
    postcode = stripped(postcode).toUpperCase(Locale.ROOT);
    city = stripped(city);
    property = stripped(property);
    note = stripped(note);
  }

  /** Countries whose addresses and registers are known. */
  public enum Country {
    NL,
    SE
  }

  /**
   * A point on the earth (WGS 84).
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   */
  public record Point(double latitude, double longitude) implements Serializable {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }
  }

  /** Whether it says nothing. */
  public boolean empty() {
    return point == null
        && Stream.of(street, houseNumber, addition, postcode, city, property, note)
            .allMatch(String::isEmpty);
  }

  /** The address as it is written on an envelope, in one line; empty when there is none. */
  public String address() {
    var door = joined(" ", street, houseNumber, addition);
    return joined(", ", door, joined(" ", postcode, city));
  }

  /** In a few words, for a log or a list. */
  public String shortly() {
    var words = joined(" · ", address(), property);
    if (!words.isEmpty()) {
      return words;
    }
    return point == null ? note : point.toString();
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(between));
  }

  private static String stripped(String text) {
    return Objects.requireNonNullElse(text, "").strip();
  }
}
