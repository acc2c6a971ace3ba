package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.channel.chat.ChatTokenRefused;
import org.balie.privacy.LookupHash;

/**
 * What lets a browser into its own conversation and into no other: the id and an end, signed with a
 * key of the key store. Travels in frames and headers, never in an address.
 */
@ApplicationScoped
public class ChatTokens {

  private static final Duration LIFE = Duration.ofHours(12);
  private static final String PURPOSE = "chat-token";
  private static final Pattern TOKEN =
      Pattern.compile(
          "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{10,12})\\.([0-9a-f]{64})");

  @Inject LookupHash hashes;
  @Inject Clock clock;

  /** A fresh one; each one that is handed out lives {@code LIFE} from now. */
  public String of(UUID conversation) {
    var named = conversation + "." + clock.instant().plus(LIFE).getEpochSecond();
    return named + "." + hashes.lookupHash(PURPOSE, named);
  }

  /**
   * The conversation that a token opens.
   *
   * @throws ChatTokenRefused when it is none of ours or its time is over
   */
  public UUID read(String token) {
    var parts = TOKEN.matcher(token == null ? "" : token);
    if (!parts.matches()) {
      throw new ChatTokenRefused();
    }
    var named = parts.group(1) + "." + parts.group(2);
    var ends = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
    if (!same(hashes.lookupHash(PURPOSE, named), parts.group(3))
        || ends.isBefore(clock.instant())) {
      throw new ChatTokenRefused();
    }
    return UUID.fromString(parts.group(1));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
