package org.balie.customer;

import java.util.Optional;
import java.util.UUID;

/** Finds the card of whoever writes, or makes one. */
public interface CustomerCards {

  /**
   * The card with this e-mail address, else with this telephone number, else a new one. Parts the
   * card did not have are added; nothing on it is replaced. Needs a transaction.
   *
   * @param language the contact was made in
   * @return empty for an anonymous contact
   */
  Optional<UUID> matchOrMake(Contact contact, String language);

  /** As it is; the one it went on in for a card that was merged. Not for screens. */
  Optional<CustomerCard> card(UUID id);

  /** As {@link #card}, as far as the caller may see it. */
  Optional<CustomerCard> seen(UUID id);

  /** Whose card has exactly this personal number, in any notation; empty for what cannot be one. */
  Optional<UUID> byPersonalNumber(String written);

  /**
   * Mail to this address came back for good. Needs a transaction.
   *
   * @param reason a code that the texts know
   */
  void undeliverable(String email, String reason);

  /** Somebody reads this address, for somebody wrote from it. Needs a transaction. */
  void deliverable(String email);
}
