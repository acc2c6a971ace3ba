package org.balie.emergency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.emergency.SwitchSource;
import org.balie.platform.Ids;

/** One turn of the switch. The newest decides; older ones are the history. */
@Entity
@Table(name = "emergency_switch")
public class EmergencySwitch {

  @Id private UUID id;
  private Instant at;

  @Column(name = "on_until")
  private Instant until;

  @Enumerated(EnumType.STRING)
  private SwitchSource source;

  @Column(name = "switched_by")
  private String by;

  protected EmergencySwitch() {}

  private EmergencySwitch(Instant at, Instant until, SwitchSource source, String by) {
    this.id = Ids.next();
    this.at = at;
    this.until = until;
    this.source = source;
    this.by = by;
  }

  public static EmergencySwitch on(Instant at, Instant until, SwitchSource source, String by) {
    return new EmergencySwitch(at, until, source, by);
  }

  public static EmergencySwitch off(Instant at, SwitchSource source, String by) {
    return new EmergencySwitch(at, null, source, by);
  }

  public boolean onAt(Instant now) {
    return until != null && until.isAfter(now);
  }

  /** On by what it says, and its time is over: nobody wrote that down yet. */
  public boolean expiredAt(Instant now) {
    return until != null && !until.isAfter(now);
  }

  public Instant at() {
    return at;
  }

  /** Null for off. */
  public Instant until() {
    return until;
  }

  public SwitchSource source() {
    return source;
  }

  /** Who, in words: the name of an administrator or of the server's user. */
  public String by() {
    return by;
  }
}
