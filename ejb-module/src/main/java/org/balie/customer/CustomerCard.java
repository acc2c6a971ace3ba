package org.balie.customer;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The card ("kundkort") of a customer.
 *
 * @param changedBy the agent who corrected it last; null when nobody did
 */
public record CustomerCard(
    UUID id,
    String name,
    String language,
    String note,
    List<String> emails,
    List<String> phones,
    Instant changedAt,
    UUID changedBy,
    long version)
    implements Serializable {

  /** Where a written answer goes; empty when there is no address. */
  public String email() {
    return emails.isEmpty() ? "" : emails.get(0);
  }
}
