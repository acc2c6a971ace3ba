package org.balie.channel.email.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A domain that gets mail over an encrypted line or not at all. */
@Entity
@Table(name = "secure_domain")
public class SecureDomain {

  @Id private String domain;

  @Column(name = "created_at")
  private Instant createdAt;

  protected SecureDomain() {}

  /** By its ASCII form in lower case. */
  public SecureDomain(String domain, Instant now) {
    this.domain = domain;
    this.createdAt = now;
  }

  public String domain() {
    return domain;
  }
}
