package org.balie.channel.waiting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class SecretsTest {

  private final Secrets secrets = secrets();
  private final UUID message = UUID.randomUUID();
  private final UUID seed = UUID.randomUUID();

  /** Stands for the keyed hash of the key store: other words, another hash. */
  private static Secrets secrets() {
    var some = new Secrets();
    some.hashes =
        (purpose, value) -> {
          var sum = new CRC32();
          sum.update((purpose + value).getBytes());
          return "%08x%08x".formatted(sum.getValue(), sum.getValue() * 31 & 0xffffffffL).repeat(4);
        };
    return some;
  }

  @Test
  void a_code_is_eight_digits_and_opens_its_own_message_alone() {
    var code = secrets.code(message, seed);
    assertThat(code).matches("\\d{8}");
    assertThat(secrets.isCode(message, seed, code)).isTrue();
    assertThat(secrets.isCode(UUID.randomUUID(), seed, code)).isFalse();
    assertThat(secrets.isCode(message, UUID.randomUUID(), code)).isFalse();
  }

  @Test
  void spaces_do_not_make_it_wrong_and_anything_else_does() {
    var code = secrets.code(message, seed);
    assertThat(secrets.isCode(message, seed, " " + code.substring(0, 4) + " " + code.substring(4)))
        .isTrue();
    assertThat(secrets.isCode(message, seed, code + "0")).isFalse();
    assertThat(secrets.isCode(message, seed, code.substring(1))).isFalse();
    assertThat(secrets.isCode(message, seed, "")).isFalse();
  }

  @Test
  void links_are_all_different_and_fit_an_address() {
    var links = new HashSet<String>();
    for (var i = 0; i < 1_000; i++) {
      links.add(secrets.link());
    }
    assertThat(links).hasSize(1_000).allMatch(link -> link.matches("[A-Za-z0-9_-]{22}"));
  }
}
