package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.platform.InvalidInput;
import org.balie.privacy.LookupHash;

/**
 * What is stored of a browser's own name for its wish to begin, and of where it comes from: whoever
 * knows the name gets into the conversation, and an address is personal, so neither is kept itself.
 */
@ApplicationScoped
public class WishKeys {

  private static final Pattern WISH =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Inject LookupHash hashes;

  /**
   * The key of a wish.
   *
   * @throws InvalidInput when it is no UUID: others could be guessed
   */
  public String of(UUID site, String wish) {
    if (wish == null || !WISH.matcher(wish).matches()) {
      throw new InvalidInput("/wish", "platform.invalid.choice");
    }
    return hashes.lookupHash("chat-start", site + "." + wish);
  }

  /** The key of the address that a browser comes from. */
  public String ofAddress(String address) {
    return hashes.lookupHash("chat-address", address);
  }
}
