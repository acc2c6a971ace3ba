package org.balie.casetype.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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

  public Instant changedAt() {
    return changedAt;
  }

  public long version() {
    return version;
  }
}
