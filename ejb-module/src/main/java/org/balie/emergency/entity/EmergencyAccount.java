package org.balie.emergency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Ids;

/**
 * A personal account for the hour the provider is down: a name in the server's emergency realm, the
 * person it stands for, and their second factor.
 */
@Entity
@Table(name = "emergency_account")
public class EmergencyAccount {

  private static final int FAILURES = 5;
  private static final Duration LOCK = Duration.ofMinutes(15);
  private static final long NO_STEP = -1;

  @Id private UUID id;
  private String login;

  @Column(name = "agent_id")
  private UUID agent;

  private byte[] secret;

  @Column(name = "secret_key")
  private String secretKey;

  @Column(name = "enrolled_at")
  private Instant enrolledAt;

  @Column(name = "used_step")
  private long usedStep;

  private int failures;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "drilled_at")
  private Instant drilledAt;

  @Column(name = "signed_in_at")
  private Instant signedInAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected EmergencyAccount() {}

  public EmergencyAccount(String login, UUID agent, Instant now) {
    this.id = Ids.next();
    this.login = login;
    this.agent = agent;
    this.usedStep = NO_STEP;
    this.createdAt = now;
  }

  /** A new second factor waits for its first code. */
  public void propose(byte[] sealed, String key) {
    secret = sealed.clone();
    secretKey = key;
    enrolledAt = null;
    usedStep = NO_STEP;
  }

  /** The first code was right: the second factor counts from now on. */
  public void enrol(long step, Instant now) {
    enrolledAt = now;
    usedStep = step;
  }

  /** The second factor is lost; the person enrols again. */
  public void forgetFactor() {
    secret = null;
    secretKey = null;
    enrolledAt = null;
    usedStep = NO_STEP;
  }

  /** Something about the sign-in was wrong; the fifth time in a row locks. True when it did now. */
  public boolean failed(Instant now) {
    if (locked(now)) {
      return false;
    }
    failures++;
    if (failures < FAILURES) {
      return false;
    }
    failures = 0;
    lockedUntil = now.plus(LOCK);
    return true;
  }

  public void signedIn(long step, Instant now) {
    usedStep = step;
    failures = 0;
    lockedUntil = null;
    signedInAt = now;
  }

  public void drilled(Instant now) {
    drilledAt = now;
  }

  public void unlock() {
    failures = 0;
    lockedUntil = null;
  }

  public boolean locked(Instant now) {
    return lockedUntil != null && lockedUntil.isAfter(now);
  }

  public boolean enrolled() {
    return enrolledAt != null;
  }

  public UUID id() {
    return id;
  }

  public String login() {
    return login;
  }

  public UUID agent() {
    return agent;
  }

  /** Null while there is no second factor. */
  public byte[] secret() {
    return secret == null ? null : secret.clone();
  }

  public String secretKey() {
    return secretKey;
  }

  public long usedStep() {
    return usedStep;
  }

  public Instant enrolledAt() {
    return enrolledAt;
  }

  public Instant lockedUntil() {
    return lockedUntil;
  }

  public Instant drilledAt() {
    return drilledAt;
  }

  public Instant signedInAt() {
    return signedInAt;
  }
}
