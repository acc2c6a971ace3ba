package org.balie.casetype.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.balie.casetype.CaseType;
import org.balie.platform.Json;

/** A kind of case as it was at a time. Never changed. */
@Entity
@Table(name = "case_type_revision")
public class CaseTypeRevision {

  @Id private String id;
  private String definition;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected CaseTypeRevision() {}

  public CaseTypeRevision(CaseType type, int revision, Instant now) {
    this.id = key(type.code(), revision);
    this.definition = Json.write(type);
    this.changedAt = now;
  }

  public static String key(String code, int revision) {
    return code + "/" + revision;
  }

  public CaseType type() {
    return Json.read(definition, CaseType.class);
  }
}
