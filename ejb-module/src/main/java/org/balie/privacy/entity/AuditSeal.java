package org.balie.privacy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One link of the chain: the hash over a batch of events and over the link before it. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {

  @Id private long no;
  private Instant at;
  private int events;

  @Column(name = "previous_hash")
  private String previousHash;

  private String hash;

  protected AuditSeal() {}

  public AuditSeal(long no, int events, String previousHash, String hash, Instant at) {
    this.no = no;
    this.events = events;
    this.previousHash = previousHash;
    this.hash = hash;
    this.at = at;
  }

  public long no() {
    return no;
  }

  public int events() {
    return events;
  }

  public String previousHash() {
    return previousHash;
  }

  public String hash() {
    return hash;
  }

  public Instant at() {
    return at;
  }
}
