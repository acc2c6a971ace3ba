package org.balie.application.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.balie.application.ApplicationIdentity;
import org.balie.platform.Ids;

/** An application of the institution that calls the API. */
@Entity
@Table(name = "application")
public class ApplicationAccount {

  @Id private UUID id;
  private String name;
  private String scopes;

  @Column(name = "token_client")
  private String tokenClient;

  @Column(name = "rate_per_minute")
  private int ratePerMinute;

  private boolean active;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected ApplicationAccount() {}

  public ApplicationAccount(String name, Set<String> scopes, int ratePerMinute, Instant now) {
    this.id = Ids.next();
    this.createdAt = now;
    this.active = true;
    describe(name, scopes, null, ratePerMinute);
  }

  public final void describe(String newName, Set<String> newScopes, String client, int rate) {
    name = newName;
    scopes = String.join(" ", new TreeSet<>(newScopes));
    tokenClient = client;
    ratePerMinute = rate;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Set<String> scopes() {
    return new TreeSet<>(Arrays.asList(scopes.split(" ")));
  }

  /** Its keys and tokens open nothing until it is switched on again. */
  public void switchOff() {
    active = false;
  }

  public void switchOn() {
    active = true;
  }

  public ApplicationIdentity identity() {
    return new ApplicationIdentity(id, name, scopes(), ratePerMinute);
  }

  public String tokenClient() {
    return tokenClient;
  }

  public int ratePerMinute() {
    return ratePerMinute;
  }

  public boolean active() {
    return active;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public long version() {
    return version;
  }
}
