package org.balie.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.balie.handover.Handover.Remote;
import org.balie.handover.HandoverState;
import org.balie.handover.entity.StoredHandover;
import org.balie.handover.entity.StoredHandover.Event;
import org.balie.ticket.SecondLine;
import org.balie.ticket.Status;

/**
 * What becomes of the case when something happens to a hand-over: the log, and the status by rule.
 */
@ApplicationScoped
class Consequences {

  @Inject HandoverRepository handovers;
  @Inject RuleRepository rules;
  @Inject SecondLine tickets;

  void arrived(StoredHandover handover, Remote remote) {
    tickets.noted(
        handover.ticket(), "second-line-sent", handover.reference(), remote.number(), null);
  }

  /**
   * An end counts while the case waits, and once nobody else of the second line has it any more.
   */
  void happened(StoredHandover handover, Event event) {
    var code = event.code().startsWith("status:") ? "status" : event.code();
    tickets.noted(
        handover.ticket(),
        "second-line-" + code,
        event.from() == null ? handover.reference() : event.from(),
        event.to() == null ? handover.reference() : event.to(),
        null);
    if (handover.state().live() || caseWaits(handover) && !othersAreLive(handover)) {
      apply(handover, event.code());
    }
  }

  private boolean caseWaits(StoredHandover handover) {
    return Status.WAITING.contains(tickets.facts(handover.ticket()).status());
  }

  void apply(StoredHandover handover, String event) {
    rules
        .statusAfter(handover.receiver(), event)
        .ifPresent(status -> tickets.step(handover.ticket(), status));
  }

  private boolean othersAreLive(StoredHandover handover) {
    return handovers.of(handover.ticket()).stream()
        .filter(other -> !other.id().equals(handover.id()))
        .anyMatch(other -> other.state().live() && other.state() != HandoverState.FAILED);
  }
}
