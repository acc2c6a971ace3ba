package org.balie.place.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.balie.place.Designation;
import org.balie.place.Place;
import org.balie.place.Place.Country;
import org.balie.place.Place.Point;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;

/** What a place must be like before it is kept. */
public final class PlaceCheck {

  private static final Map<Country, Pattern> POSTCODE =
      Map.of(
          Country.NL, Pattern.compile("([1-9]\\d{3}) ?((?!SA|SD|SS)[A-Z]{2})"),
          Country.SE, Pattern.compile("(\\d{3}) ?(\\d{2})"));

  private PlaceCheck() {}

  /**
   * The place as it is kept: postcode and designation as they are written.
   *
   * @throws InvalidInput with every fault at once
   */
  public static Place checked(Place place) {
    var faults = new ArrayList<Fault>(lengths(place));
    var postcode = POSTCODE.get(place.country()).matcher(place.postcode());
    var hasPostcode = postcode.matches();
    if (!hasPostcode && !place.postcode().isEmpty()) {
      faults.add(Fault.of("/postcode", "place.invalid.postcode." + place.country()));
    }
    var property = Designation.of(place.country(), place.property());
    if (property.isEmpty() && !place.property().isEmpty()) {
      faults.add(Fault.of("/property", "place.invalid.property." + place.country()));
    }
    if (place.point() != null && !onEarth(place.point())) {
      faults.add(Fault.of("/point", "place.invalid.point"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new Place(
        place.country(),
        place.street(),
        place.houseNumber(),
        place.addition(),
        hasPostcode ? postcode.group(1) + " " + postcode.group(2) : "",
        place.city(),
        property.orElse(""),
        place.point(),
        place.note());
  }

  private static List<Fault> lengths(Place place) {
    var faults = new ArrayList<Fault>();
    atMost(120, "/street", place.street(), faults);
    atMost(20, "/houseNumber", place.houseNumber(), faults);
    atMost(40, "/addition", place.addition(), faults);
    atMost(80, "/city", place.city(), faults);
    atMost(400, "/note", place.note(), faults);
    return faults;
  }

  private static void atMost(int longest, String where, String text, List<Fault> faults) {
    if (text.length() > longest) {
      faults.add(Fault.of(where, "ticket.invalid.too-long", longest));
    }
  }

  private static boolean onEarth(Point point) {
    return Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180;
  }
}
