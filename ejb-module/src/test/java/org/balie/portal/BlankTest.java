package org.balie.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BlankTest {

  private static final Map<String, String> FACTS =
      Map.of("case.number", "B-2026-000123", "customer.name", "A & B/?#=ö+", "field.plot", "1:1");

  @Test
  void what_fills_an_address_does_not_change_its_shape() {
    var filled = new Blank("https://a.test/{customer.name}?n={case.number}").inAddress(FACTS);
    assertThat(filled).isEqualTo("https://a.test/A%20%26%20B%2F%3F%23%3D%C3%B6%2B?n=B-2026-000123");
  }

  @Test
  void what_is_posted_stays_as_it_is() {
    assertThat(new Blank("{customer.name} at {field.plot}").filled(FACTS))
        .isEqualTo("A & B/?#=ö+ at 1:1");
  }

  @Test
  void an_own_field_is_personal_and_a_number_is_not() {
    assertThat(new Blank("{field.plot}").personal()).isTrue();
    assertThat(new Blank("{case.number}").personal()).isFalse();
  }

  @Test
  void it_fits_when_every_place_has_something() {
    assertThat(new Blank("{case.number}{field.plot}").fits(FACTS)).isTrue();
    assertThat(new Blank("{case.number}{customer.phone}").fits(FACTS)).isFalse();
  }

  @Test
  void places_that_nothing_fills_are_found() {
    assertThat(new Blank("{case.number}{field.a b}{secret}").unknown()).contains("field.a b");
    assertThat(new Blank("{field.a_b-1}").unknown()).isEmpty();
  }
}
