package org.balie.place.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.balie.place.Place;
import org.balie.place.Place.Country;
import org.balie.place.Place.Point;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCheckTest {

  private static Place place(Country country, String postcode, Point point) {
    return new Place(country, "Street", "1", null, postcode, "Town", null, point, null);
  }

  private static List<String> faults(Place place) {
    var refused = catchThrowableOfType(InvalidInput.class, () -> PlaceCheck.checked(place));
    return refused == null ? List.of() : refused.faults().stream().map(Fault::code).toList();
  }

  @ParameterizedTest
  @CsvSource({"NL,2595be,2595 BE", "NL,1012 AB,1012 AB", "SE,85231,852 31", "SE,852 31,852 31"})
  void postcodes_are_written_in_one_way(Country country, String typed, String written) {
    assertThat(PlaceCheck.checked(place(country, typed, null)).postcode()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"NL,0595 BE", "NL,2595 SS", "NL,85231", "SE,2595 BE", "SE,8523"})
  void what_the_country_does_not_have_is_refused(Country country, String typed) {
    assertThat(faults(place(country, typed, null)))
        .containsExactly("place.invalid.postcode." + country);
  }

  @Test
  void a_point_is_on_earth() {
    assertThat(faults(place(Country.SE, "", new Point(62.39, 17.31)))).isEmpty();
    assertThat(faults(place(Country.SE, "", new Point(91, 17)))).hasSize(1);
    assertThat(faults(place(Country.SE, "", new Point(Double.NaN, 17)))).hasSize(1);
  }

  @Test
  void what_says_nothing_is_empty() {
    assertThat(new Place(Country.NL, " ", null, null, null, null, null, null, null).empty())
        .isTrue();
    assertThat(place(Country.NL, null, null).empty()).isFalse();
  }
}
