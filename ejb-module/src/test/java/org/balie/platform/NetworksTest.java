package org.balie.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Allow lists. */
class NetworksTest {

  private final Networks internal = Networks.of("10.0.0.0/16, 127.0.0.0/8,::1/128, fd00::/8");

  @ParameterizedTest
  @CsvSource({
    "10.0.255.1, true",
    "10.1.0.1, false",
    "127.0.0.1, true",
    "::1, true",
    "0:0:0:0:0:0:0:1, true",
    "::ffff:10.0.0.7, true",
    "::ffff:192.0.2.7, false",
    "fd12:3456::1, true",
    "fd12:3456::1%eth0, true",
    "2001:db8::1, false",
    "not-an-address, false",
    "'', false"
  })
  void an_address_is_in_the_list_or_not(String address, boolean inside) {
    assertThat(internal.contain(address)).isEqualTo(inside);
  }

  @Test
  void an_empty_list_contains_nobody() {
    assertThat(Networks.of("").contain("127.0.0.1")).isFalse();
  }

  @Test
  void a_wrong_network_is_named() {
    assertThatThrownBy(() -> Networks.of("10.0.0.0/16,intranet")).hasMessageContaining("intranet");
  }
}
