package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.privacy.LookupHash;

/**
 * Names that only we can make (RFC 5322, section 3.6.4): in Message-IDs, and behind the plus of an
 * address (RFC 5233). The same thing always has the same name, so that a mail sent twice after
 * doubt is one mail to the receiver, and the keyed part shows that an answer refers to a mail of
 * ours.
 */
@ApplicationScoped
public class Tokens {

  private static final int SIGNATURE = 16;
  private static final Pattern TOKEN =
      Pattern.compile(
          "([a-z]{1,12})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([0-9a-f]{16})");

  @Inject LookupHash hashes;

  /** Something of ours that a mail names. */
  public record Named(String kind, UUID id) {}

  public String of(String kind, UUID id) {
    var name = kind + "." + id;
    return name + "." + hashes.lookupHash("mail-id", name).substring(0, SIGNATURE);
  }

  /** What a Message-ID or the part of an address behind the plus names; empty unless signed. */
  public Optional<Named> read(String text) {
    var at = text.indexOf('@');
    var token = TOKEN.matcher(at < 0 ? text : text.substring(0, at));
    if (!token.matches()) {
      return Optional.empty();
    }
    var named = new Named(token.group(1), UUID.fromString(token.group(2)));
    return same(of(named.kind(), named.id()), token.group())
        ? Optional.of(named)
        : Optional.empty();
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}
