package org.balie.customer;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The card ("kundkort") of a customer.
 *
 * @param emails as written; the first is where answers go
 * @param ways all, those of one kind together, the preferred one first
 * @param undeliverable those of the addresses that mail comes back from
 * @param personal the last digits of the personal number; null for none
 * @param changedBy agent who corrected it last; null for nobody
 * @param version to be given back with a correction
 */
public record CustomerCard(
    UUID id,
    CustomerKind kind,
    String name,
    String language,
    String note,
    Work work,
    List<String> emails,
    List<String> phones,
    List<Way> ways,
    List<Undeliverable> undeliverable,
    String personal,
    Protection protection,
    Instant changedAt,
    UUID changedBy,
    long version)
    implements Serializable {

  /** Stands for a name that is not for everybody. */
  public static final String MASK = "•••";

  /** Whether the identity is protected, and whether who reads this may see it all the same. */
  public enum Protection {
    NONE,
    OPENED,
    MASKED
  }

  /**
   * Where somebody works.
   *
   * @param organisation its card
   * @param name on that card; null for none
   * @param as what; null when it is not known
   */
  public record Work(UUID organisation, String name, String as) implements Serializable {}

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

  public boolean masked() {
    return protection == Protection.MASKED;
  }

  public boolean isProtected() {
    return protection != Protection.NONE;
  }

  /** The same for who may not see whose it is. */
  public CustomerCard mask() {
    return new CustomerCard(
        id,
        kind,
        MASK,
        language,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        Protection.MASKED,
        changedAt,
        changedBy,
        version);
  }
}
