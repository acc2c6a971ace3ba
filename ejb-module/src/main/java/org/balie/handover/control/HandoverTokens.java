package org.balie.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balie.handover.HandoverId;
import org.balie.handover.HandoverReferences;
import org.balie.privacy.LookupHash;

/**
 * Words that name a hand-over in mail and that only we can make: short enough for the local part of
 * an address, in one case, because mail servers may change it.
 */
@ApplicationScoped
public class HandoverTokens implements HandoverReferences {

  private static final int ID = 25;
  private static final int SIGNATURE = 12;
  private static final Pattern TOKEN =
      Pattern.compile("h([0-9a-z]{" + ID + "})([0-9a-f]{" + SIGNATURE + "})(?=[.@>+\\s]|$)");
  private static final int BASE = 36;
  private static final int HALF = 64;

  @Inject LookupHash hashes;

  @Override
  public String tokenOf(HandoverId id) {
    var number = new BigInteger(id.value().toString().replace("-", ""), 16).toString(BASE);
    return "h" + "0".repeat(ID - number.length()) + number + signature(id);
  }

  private String signature(HandoverId id) {
    return hashes.lookupHash("handover", id.toString()).substring(0, SIGNATURE);
  }

  /** The first hand-over that is named with a right signature. */
  Optional<HandoverId> namedIn(Collection<String> texts) {
    return texts.stream()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .flatMap(text -> TOKEN.matcher(text).results())
        .flatMap(match -> named(match.group(1), match.group(2)))
        .findFirst();
  }

  private Stream<HandoverId> named(String number, String signature) {
    var value = new BigInteger(number, BASE);
    if (value.bitLength() > 2 * HALF) {
      return Stream.empty();
    }
    var id = new HandoverId(new UUID(value.shiftRight(HALF).longValue(), value.longValue()));
    return signature(id).equals(signature) ? Stream.of(id) : Stream.empty();
  }
}
