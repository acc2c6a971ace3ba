package org.balie.customer;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A way to a customer.
 *
 * @param shown as it was written down
 * @param preferred the first to be used of its kind
 * @param verifiedAt when somebody made sure that it is the customer's; null for never
 */
public record Way(UUID id, Kind kind, String shown, boolean preferred, Instant verifiedAt)
    implements Serializable {

  /** The ways there are, in the order they are shown. */
  public enum Kind {
    EMAIL,
    PHONE,
    ADDRESS,
    HANDLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a customer is found again by it. */
    public boolean identifies() {
      return this == EMAIL || this == PHONE;
    }
  }
}
