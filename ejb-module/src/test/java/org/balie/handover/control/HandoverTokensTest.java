package org.balie.handover.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.balie.handover.HandoverId;
import org.junit.jupiter.api.Test;

class HandoverTokensTest {

  private final HandoverTokens tokens = new HandoverTokens();
  private final HandoverId id =
      new HandoverId(UUID.fromString("01a2039d-3093-7cd3-9a30-3e159aa7184e"));

  HandoverTokensTest() {
    tokens.hashes =
        (purpose, value) -> "%016x".formatted((purpose + value).hashCode() * 0x9E3779B97F4A7C15L);
  }

  @Test
  void it_is_found_in_a_message_id_a_list_of_them_and_an_address() {
    var token = tokens.tokenOf(id);
    assertThat(tokens.namedIn(List.of("<" + token + "@kb.test>"))).contains(id);
    assertThat(tokens.namedIn(List.of("<a@b> <" + token + ".3@kb.test>"))).contains(id);
    assertThat(
            tokens.namedIn(
                List.of("desk+" + token.toUpperCase(java.util.Locale.ROOT) + "@kb.test")))
        .contains(id);
  }

  @Test
  void it_fits_into_the_local_part_of_an_address() {
    assertThat(tokens.tokenOf(id)).hasSizeLessThan(40).matches("[a-z0-9]+");
  }

  @Test
  void what_somebody_made_up_names_nothing() {
    var token = tokens.tokenOf(id);
    var last = token.endsWith("0") ? "1" : "0";
    var forged = token.substring(0, token.length() - 1) + last;
    assertThat(tokens.namedIn(List.of("<" + forged + "@kb.test>"))).isEmpty();
    assertThat(tokens.namedIn(List.of("h" + "z".repeat(25) + "0".repeat(12) + "@kb.test")))
        .isEmpty();
  }
}
