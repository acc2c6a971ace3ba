package org.balie.application.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An application as an administrator sees it. */
public record ApplicationCard(
    UUID id,
    String name,
    Set<String> scopes,
    String tokenClient,
    int ratePerMinute,
    boolean active,
    Instant createdAt,
    List<KeyCard> keys,
    long version)
    implements Serializable {

  /**
   * A key without its secret.
   *
   * @param prefix names it: {@code balie_<prefix>_...}
   * @param active opens the door now: neither revoked nor expired
   */
  public record KeyCard(
      UUID id,
      String prefix,
      Instant createdAt,
      Instant expiresAt,
      Instant revokedAt,
      Instant usedAt,
      boolean active)
      implements Serializable {}
}
