package org.balie.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.balie.place.Place.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignationTest {

  @ParameterizedTest
  @CsvSource({
    "SUNDSVALL NORRMALM 1:1,SUNDSVALL NORRMALM 1:1",
    "' sundsvall   böle 1 : 1',SUNDSVALL BÖLE 1:1",
    "Lilla Edet Ås 2:3,LILLA EDET ÅS 2:3",
    "SUNDSVALL BALDER 2,SUNDSVALL BALDER 2",
    "Timrå Vivsta S:4,TIMRÅ VIVSTA S:4",
    "UPPSALA VÄSTRA ÅBY GA:12,UPPSALA VÄSTRA ÅBY GA:12",
    "Upplands-Bro Kungsängens-Tibble 1:331,UPPLANDS-BRO KUNGSÄNGENS-TIBBLE 1:331",
    "STOCKHOLM KV. ORMEN 7>2,STOCKHOLM KV. ORMEN 7>2"
  })
  void swedish_ones_are_written_as_the_register_does(String typed, String written) {
    assertThat(Designation.of(Country.SE, typed)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SUNDSVALL",
        "SUNDSVALL 1:1",
        "NORRMALM",
        "SUNDSVALL NORRMALM",
        "1:1",
        "SUNDSVALL NORRMALM X:1",
        "SUNDSVALL NORRMALM 1:1:1",
        "SUNDSVALL NORRMALM 123456"
      })
  void what_lacks_an_area_a_tract_or_a_unit_is_none(String typed) {
    assertThat(Designation.of(Country.SE, typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "amr03 a 1234,AMR03 A 1234",
    "Den Haag AB 12,DEN HAAG AB 12",
    "DLT01 C 5678 a12,DLT01 C 5678 A12"
  })
  void dutch_ones_have_a_municipality_a_section_and_a_number(String typed, String written) {
    assertThat(Designation.of(Country.NL, typed)).contains(written);
  }
}
