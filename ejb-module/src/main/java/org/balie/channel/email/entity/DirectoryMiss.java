package org.balie.channel.email.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.balie.channel.email.UnusedCertificate;
import org.balie.channel.email.smime.Fitness;

/** Somebody the directory was asked for in vain. */
@Entity
@Table(name = "mail_directory_miss")
public class DirectoryMiss {

  @Id private String address;
  private String reason;

  @Column(name = "asked_at")
  private Instant askedAt;

  protected DirectoryMiss() {}

  public DirectoryMiss(String address) {
    this.address = address;
  }

  /**
   * In vain again, perhaps for another reason.
   *
   * @param why null when the directory has nothing
   */
  public void asked(Fitness why, Instant now) {
    reason = why == null ? null : why.name();
    askedAt = now;
  }

  /** As an administrator sees it; only when there is a reason. */
  public UnusedCertificate line() {
    return new UnusedCertificate(address, reason.toLowerCase(Locale.ROOT), askedAt);
  }
}
