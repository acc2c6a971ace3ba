package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.balie.ticket.Status;
import org.balie.ticket.boundary.TicketPage.TimelineLine;
import org.balie.web.casetype.CaseForm;
import org.balie.web.place.PlaceView;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Me;
import org.balie.web.platform.Versions;
import org.balie.web.platform.When;

/** Two people changed one ticket: what the second wanted beside what there is now. */
@Named
@RequestScoped
public class Disagreement {

  @Inject Attempt attempt;
  @Inject TicketActions mine;
  @Inject DeskView view;
  @Inject TicketWords words;
  @Inject When when;
  @Inject Me me;
  @Inject CaseForm form;
  @Inject PlaceView where;

  public boolean isThere() {
    return attempt.isDisputed() && (!attempt.isConflict() || view.getTicket() != null);
  }

  /** The last line of the log: who was first, and with what. */
  public TimelineLine getLast() {
    var log = view.getTicket().timeline();
    return log.get(log.size() - 1);
  }

  /** Both versions of everything that the refused action would have set. */
  public List<Versions> getVersions() {
    return attempt.isConflict() ? compared() : List.of();
  }

  private List<Versions> compared() {
    var row = view.getTicket().row();
    var details = view.getTicket().details();
    return switch (mine.getAct()) {
      case TAKE -> List.of(both("assignee", me.getName(), row.assignee()));
      case ASSIGN ->
          List.of(
              both("team", words.team(mine.getTeam()), row.team()),
              both("assignee", agent(mine.getAgent()), row.assignee()));
      case STATUS -> List.of(status(mine.getStatus()));
      case SUSPEND ->
          List.of(
              status(Status.SUSPENDED),
              both(
                  "until", moment(when.instant(mine.getUntil())), moment(details.suspendedUntil())),
              both("reason", mine.getReason(), lastReason("SUSPENDED")));
      case PRIORITY ->
          List.of(
              both("priority", words.priority(mine.getPriority()), words.priority(row.priority())),
              both("reason", mine.getReason(), lastReason(row.priority().name())));
      case RESOLVE -> List.of(status(Status.RESOLVED), resolution(row.resolution()));
      case SUBJECT -> List.of(both("subject", mine.getSubject(), row.subject()));
      case TOPIC ->
          List.of(both("topic", words.topic(mine.getTopic()), words.topic(details.topicId())));
      case FIELDS -> form.getVersions();
      case DUE -> List.of(both("due", when.day(mine.getDue()), when.day(row.dueOn())));
      case PLACE -> List.of(both("place", where.mine(), where.now()));
    };
  }

  private Versions status(Status wanted) {
    return both("status", words.status(wanted), words.status(view.getTicket().row().status()));
  }

  private Versions resolution(String now) {
    return both("resolution", words.resolution(mine.getResolution()), words.resolution(now));
  }

  private static Versions both(String field, String mine, String now) {
    return new Versions("ticket." + field, mine, now);
  }

  private String agent(UUID id) {
    return shown(id, words::agent);
  }

  private String moment(Instant time) {
    return shown(time, when::full);
  }

  private static <T> String shown(T value, Function<T, String> how) {
    return value == null ? "" : how.apply(value);
  }

  /** Why it is what it is now, where the log tells. */
  private String lastReason(String value) {
    return view.getTicket().timeline().stream()
        .filter(line -> value.equals(line.to()) && line.reason() != null)
        .reduce((earlier, later) -> later)
        .map(TimelineLine::reason)
        .orElse("");
  }
}
