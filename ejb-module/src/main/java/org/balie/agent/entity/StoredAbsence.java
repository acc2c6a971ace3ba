package org.balie.agent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.balie.agent.Absence;

/** The absence of an agent, now or to come; there is one at the most. */
@Entity
@Table(name = "agent_absence")
public class StoredAbsence {

  @Id
  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "begins_at")
  private Instant beginsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "substitute_id")
  private UUID substitute;

  protected StoredAbsence() {}

  public StoredAbsence(Absence absence) {
    this.agent = absence.agent();
    change(absence);
  }

  /** Another time, or another substitute. */
  public final void change(Absence absence) {
    beginsAt = absence.from();
    endsAt = absence.until();
    substitute = absence.substitute();
  }

  public Absence absence() {
    return new Absence(agent, beginsAt, endsAt, substitute);
  }
}
