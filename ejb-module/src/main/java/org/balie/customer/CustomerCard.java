package org.balie.customer;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The card ("kundkort") of a customer.
 *
 * @param undeliverable addresses that nobody reads
 * @param changedBy the agent who corrected it last; null when nobody did
 */
public record CustomerCard(
    UUID id,
    String name,
    String language,
    String note,
    List<String> emails,
    List<String> phones,
    List<Undeliverable> undeliverable,
    Instant changedAt,
    UUID changedBy,
    long version)
    implements Serializable {

  /**
   * An address of which mail came back for good.
   *
   * @param reason a code that the texts know
   */
  public record Undeliverable(String email, Instant since, String reason) implements Serializable {}

  /** Where a written answer goes; empty when there is no address. */
  public String email() {
    return emails.isEmpty() ? "" : emails.get(0);
  }
}
