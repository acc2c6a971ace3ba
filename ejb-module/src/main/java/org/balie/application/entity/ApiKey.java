package org.balie.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;

/** A key of an application: only its open part and a keyed hash of the whole are kept. */
@Entity
@Table(name = "api_key")
public class ApiKey {

  /** The last use is written down at most this often: not every request is worth a write. */
  private static final Duration USE_PRECISION = Duration.ofMinutes(1);

  @Id private UUID id;

  @Column(name = "application_id")
  private UUID application;

  private String prefix;
  private String hash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected ApiKey() {}

  public ApiKey(UUID application, String prefix, String hash, Instant now, Instant expiresAt) {
    this.id = Ids.next();
    this.application = application;
    this.prefix = prefix;
    this.hash = hash;
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  public boolean activeAt(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** Compares in constant time. */
  public boolean matches(String otherHash) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), otherHash.getBytes(StandardCharsets.US_ASCII));
  }

  public boolean useIsNews(Instant now) {
    return usedAt == null || usedAt.plus(USE_PRECISION).isBefore(now);
  }

  /** From now on it opens nothing; a second time changes nothing. */
  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  public UUID id() {
    return id;
  }

  public UUID application() {
    return application;
  }

  public String prefix() {
    return prefix;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Instant revokedAt() {
    return revokedAt;
  }

  public Instant usedAt() {
    return usedAt;
  }
}
