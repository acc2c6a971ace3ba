package org.balie.casetype.entity;

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
import org.balie.casetype.CaseType;
import org.balie.platform.Json;

/** A kind of case at rest: its definition as JSON. */
@Entity
@Table(name = "case_type")
public class StoredCaseType {

  @Id private String code;
  private int revision;
  private String definition;
  private boolean active;

  @Column(name = "sort_order")
  private int sortOrder;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** Who works with it; none means everybody. */
  @ElementCollection
  @CollectionTable(name = "case_type_team", joinColumns = @JoinColumn(name = "case_type"))
  @Column(name = "team_id")
  private Set<UUID> teams = new HashSet<>();

  @Version private long version;

  protected StoredCaseType() {}

  public StoredCaseType(CaseType type, int sortOrder, Instant now) {
    this.code = type.code();
    this.revision = 1;
    this.definition = Json.write(type);
    this.active = true;
    this.sortOrder = sortOrder;
    this.changedAt = now;
  }

  /** Is another from now on; the code stays. */
  public void describe(CaseType type, Instant now) {
    revision++;
    definition = Json.write(type);
    changedAt = now;
  }

  /** Whether new cases can have it. */
  public void offer(boolean offered) {
    active = offered;
  }

  /** Only these teams work with it from now on; with none, everybody does. */
  public void isFor(Set<UUID> wanted) {
    teams.retainAll(wanted);
    teams.addAll(wanted);
  }

  /** The two change places. */
  public void swap(StoredCaseType other) {
    var mine = sortOrder;
    sortOrder = other.sortOrder;
    other.sortOrder = mine;
  }

  public CaseType type() {
    return Json.read(definition, CaseType.class);
  }

  public String code() {
    return code;
  }

  public int revision() {
    return revision;
  }

  public boolean active() {
    return active;
  }

  public int sortOrder() {
    return sortOrder;
  }

  public Set<UUID> teams() {
    return Set.copyOf(teams);
  }

  public Instant changedAt() {
    return changedAt;
  }

  public long version() {
    return version;
  }
}
