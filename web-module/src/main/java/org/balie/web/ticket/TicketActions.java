package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.balie.place.boundary.PlaceDesk;
import org.balie.platform.BalieException;
import org.balie.ticket.Priority;
import org.balie.ticket.Status;
import org.balie.ticket.TicketId;
import org.balie.ticket.Version;
import org.balie.ticket.boundary.TicketDesk;
import org.balie.web.casetype.CaseForm;
import org.balie.web.place.PlaceView;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.balie.web.platform.When;
import org.omnifaces.cdi.Param;

/**
 * What an agent does with the open ticket. The form carries the id and the version that was on the
 * screen.
 */
@Named
@RequestScoped
public class TicketActions {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject
  @Param(name = "version")
  Long version;

  @Inject TicketDesk desk;
  @Inject DeskView view;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject When when;
  @Inject CaseForm form;
  @Inject PlaceView where;
  @Inject PlaceDesk places;

  private Act act;
  private Status status;
  private Priority priority;
  private String reason;
  private String resolution;
  private UUID team;
  private UUID agent;
  private LocalDateTime until;
  private LocalDate due;
  private boolean dated;
  private String subject;
  private UUID topic;
  private boolean filed;

  /** One step of the desk, with the ticket and the version that was seen. */
  @FunctionalInterface
  private interface Step {
    void on(TicketId ticket, Version seen) throws BalieException;
  }

  /** What can be done with a ticket here, as {@link Disagreement} names it. */
  enum Act {
    TAKE,
    ASSIGN,
    STATUS,
    SUSPEND,
    PRIORITY,
    RESOLVE,
    SUBJECT,
    TOPIC,
    FIELDS,
    DUE,
    PLACE
  }

  public void take() {
    run(Act.TAKE, desk::take, "ticket.done.taken");
  }

  public void assign() {
    run(Act.ASSIGN, (t, seen) -> desk.assign(t, seen, team, agent), "ticket.done.assigned");
    if (view.getTicket() == null) {
      notice.go("desk?" + view.getWhere(), "ticket.done.assigned-away");
    }
  }

  public void changeStatus() {
    run(Act.STATUS, (t, seen) -> desk.changeStatus(t, seen, status), "ticket.done.status");
  }

  public void suspend() {
    run(
        Act.SUSPEND,
        (t, seen) -> desk.suspend(t, seen, when.instant(until), reason),
        "ticket.done.suspended");
  }

  public void prioritise() {
    run(
        Act.PRIORITY,
        (t, seen) -> desk.prioritise(t, seen, priority, reason),
        "ticket.done.priority");
  }

  public void resolve() {
    run(Act.RESOLVE, (t, seen) -> desk.resolve(t, seen, resolution), "ticket.done.resolved");
  }

  public void rename() {
    run(Act.SUBJECT, (t, seen) -> desk.rename(t, seen, subject), "ticket.done.renamed");
  }

  public void file() {
    run(Act.TOPIC, (t, seen) -> desk.fileUnder(t, seen, topic), "ticket.done.filed");
  }

  public void fill() {
    run(
        Act.FIELDS,
        (t, seen) -> desk.fill(t, seen, form.getInputs().values()),
        "ticket.done.filled");
  }

  public void due() {
    run(Act.DUE, (t, seen) -> desk.due(t, seen, due, reason), "ticket.done.due");
  }

  public void place() {
    run(
        Act.PLACE,
        (t, seen) -> places.put(t, seen, where.getInputs().place()),
        "ticket.done.placed");
    where.forget();
  }

  /** Once more what was refused, after both versions were seen. */
  public void insist() {
    switch (act) {
      case TAKE -> take();
      case ASSIGN -> assign();
      case STATUS -> changeStatus();
      case SUSPEND -> suspend();
      case PRIORITY -> prioritise();
      case RESOLVE -> resolve();
      case SUBJECT -> rename();
      case TOPIC -> file();
      case FIELDS -> fill();
      case DUE -> due();
      case PLACE -> place();
    }
  }

  private void run(Act what, Step step, String done) {
    act = what;
    var kept = !attempt.to(() -> step.on(new TicketId(id), new Version(version)), done);
    filed &= kept;
    dated &= kept;
    view.forget();
  }

  public Act getAct() {
    return act;
  }

  public void setAct(Act act) {
    this.act = act;
  }

  public Status getStatus() {
    return status;
  }

  public void setStatus(Status status) {
    this.status = status;
  }

  public Priority getPriority() {
    return priority;
  }

  public void setPriority(Priority priority) {
    this.priority = priority;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getResolution() {
    return resolution;
  }

  public void setResolution(String resolution) {
    this.resolution = resolution;
  }

  public UUID getTeam() {
    return team;
  }

  public void setTeam(UUID team) {
    this.team = team;
  }

  public UUID getAgent() {
    return agent;
  }

  public void setAgent(UUID agent) {
    this.agent = agent;
  }

  public LocalDateTime getUntil() {
    return until;
  }

  public void setUntil(LocalDateTime until) {
    this.until = until;
  }

  /** What was chosen; before that, what the ticket has. */
  public LocalDate getDue() {
    return dated || view.getTicket() == null ? due : view.getTicket().row().dueOn();
  }

  public void setDue(LocalDate due) {
    dated = true;
    this.due = due;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** What was chosen; before that, what the ticket is about. */
  public UUID getTopic() {
    return filed || view.getTicket() == null ? topic : view.getTicket().details().topicId();
  }

  public void setTopic(UUID topic) {
    filed = true;
    this.topic = topic;
  }
}
