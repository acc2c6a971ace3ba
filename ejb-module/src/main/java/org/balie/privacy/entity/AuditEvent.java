package org.balie.privacy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.platform.Actor;
import org.balie.platform.Ids;

/** One line of the audit log. Written once; the sealing job only adds the number of its seal. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

  @Id private UUID id;
  private Instant at;

  @Column(name = "actor_kind")
  private String actorKind;

  @Column(name = "actor_id")
  private UUID actorId;

  private String origin;
  private String action;
  private String object;
  private String result;
  private String detail;

  @Column(name = "seal_no")
  private Long seal;

  protected AuditEvent() {}

  public AuditEvent(Actor actor, String origin, What what, Instant at) {
    this.id = Ids.next();
    this.at = at;
    this.actorKind = actor.kind().name();
    this.actorId = actor.id();
    this.origin = origin;
    this.action = what.action();
    this.object = what.object();
    this.result = what.result();
    this.detail = what.detail();
  }

  /** What happened to which object with which result. */
  public record What(String action, String object, String result, String detail) {}

  public void sealed(long number) {
    seal = number;
  }

  public UUID id() {
    return id;
  }

  /** The line that goes into the hash chain: every stored field, in a fixed order. */
  public String line() {
    return String.join(
        "\t",
        id.toString(),
        Long.toString(at.toEpochMilli()),
        actorKind,
        String.valueOf(actorId),
        origin,
        action,
        object,
        result,
        detail);
  }
}
