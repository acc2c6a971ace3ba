package org.balie.ticket.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.balie.ticket.entity.Ticket.Change;

/** The last day for a case, and since when its clock stands still. */
@Embeddable
public class Deadline {

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "clock_stopped_on")
  private LocalDate stoppedOn;

  /** Its agent was told that this day has come; written by a statement of its own. */
  @Column(name = "due_told_on", updatable = false)
  private LocalDate toldOn;

  /** Empty: nobody waits for an end. */
  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  /** Empty while it runs. */
  public Optional<LocalDate> stoppedOn() {
    return Optional.ofNullable(stoppedOn);
  }

  /** Is this day from now on, null for none, and its clock runs. */
  public Change<LocalDate> set(LocalDate day) {
    var change = new Change<>(dueOn, day);
    dueOn = day;
    stoppedOn = null;
    return change;
  }

  /** Its days are not counted from this day on. */
  public void stop(LocalDate today) {
    stoppedOn = today;
  }
}
