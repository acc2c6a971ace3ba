package org.balie.agent.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.TeamCard;
import org.balie.platform.Ids;

/** People who share a queue. */
@Entity
@Table(name = "team")
public class Team {

  @Id private UUID id;
  private String name;
  private String email;
  private boolean active;
  private boolean confidential;

  @Column(name = "created_at")
  private Instant createdAt;

  @ElementCollection
  @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
  @Column(name = "agent_id")
  private Set<UUID> members = new HashSet<>();

  @Version private long version;

  protected Team() {}

  public Team(String name, String email, Instant now) {
    this.id = Ids.next();
    this.name = name;
    this.email = email;
    this.active = true;
    this.createdAt = now;
  }

  public void describe(String newName, String newEmail) {
    name = newName;
    email = newEmail;
  }

  /**
   * Whether only its members see its cases.
   *
   * @return whether that is different now
   */
  public boolean keepToItself(boolean wanted) {
    var other = confidential != wanted;
    confidential = wanted;
    return other;
  }

  public void consistsOf(Set<UUID> agents) {
    members.retainAll(agents);
    members.addAll(agents);
  }

  public void dissolve() {
    active = false;
  }

  public void revive() {
    active = true;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public boolean active() {
    return active;
  }

  public boolean confidential() {
    return confidential;
  }

  public Set<UUID> members() {
    return Set.copyOf(members);
  }

  public long version() {
    return version;
  }

  public TeamCard card() {
    return new TeamCard(id, name, email, active, confidential);
  }
}
