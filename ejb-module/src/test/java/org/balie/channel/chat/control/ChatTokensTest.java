package org.balie.channel.chat.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.balie.channel.chat.ChatTokenRefused;
import org.junit.jupiter.api.Test;

class ChatTokensTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final UUID ONE = UUID.fromString("0193a2c4-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("0193a2c4-0000-7000-8000-000000000002");

  private static ChatTokens at(Instant moment) {
    var tokens = new ChatTokens();
    tokens.clock = Clock.fixed(moment, ZoneOffset.UTC);
    tokens.hashes = (purpose, value) -> hash(purpose + value);
    return tokens;
  }

  private static String hash(String words) {
    try {
      var bytes = words.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private final ChatTokens tokens = at(NOON);

  @Test
  void a_token_opens_its_conversation() {
    assertThat(tokens.read(tokens.of(ONE))).isEqualTo(ONE);
  }

  @Test
  void a_signature_fits_no_other_conversation_and_no_later_end() {
    var parts = tokens.of(ONE).split("\\.");
    refused(OTHER + "." + parts[1] + "." + parts[2]);
    refused(ONE + "." + (Long.parseLong(parts[1]) + 1) + "." + parts[2]);
    refused(ONE + "." + parts[1] + "." + "0".repeat(64));
  }

  @Test
  void what_is_no_token_is_refused() {
    refused(null);
    refused("");
    refused(ONE.toString());
  }

  @Test
  void it_ends() {
    var token = tokens.of(ONE);
    assertThat(at(NOON.plus(Duration.ofHours(11))).read(token)).isEqualTo(ONE);
    assertThatThrownBy(() -> at(NOON.plus(Duration.ofHours(13))).read(token))
        .isInstanceOf(ChatTokenRefused.class);
  }

  private void refused(String token) {
    assertThatThrownBy(() -> tokens.read(token)).isInstanceOf(ChatTokenRefused.class);
  }
}
