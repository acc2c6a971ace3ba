package org.balie.handover.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.balie.handover.HandoverAnswers;
import org.balie.handover.HandoverId;
import org.balie.handover.HandoverState;
import org.balie.handover.Handovers.Heard;
import org.balie.handover.entity.StoredHandover;
import org.balie.handover.entity.StoredHandover.Event;
import org.balie.ticket.SecondLine;

/** Brings answers by mail onto the case; the channel that reads the mail has no caller. */
@Stateless
@Local(HandoverAnswers.class)
@PermitAll
public class MailedAnswers implements HandoverAnswers {

  @Inject HandoverRepository handovers;
  @Inject HandoverTokens tokens;
  @Inject Consequences consequences;
  @Inject Hearing hearing;
  @Inject SecondLine tickets;
  @Inject Clock clock;

  @Override
  public Optional<HandoverId> namedIn(Collection<String> headers) {
    return tokens.namedIn(headers);
  }

  @Override
  public void answered(HandoverId id, Answer answer) {
    var handover = locked(id);
    if (isKnown(handover, answer.messageId())) {
      return;
    }
    hearing.keep(handover, heard(answer), answer.files());
    handover.answered(clock.instant());
    consequences.happened(handover, new Event("answered", null, null));
  }

  /** What was written first, and behind it everything else the mail holds. */
  private static Heard heard(Answer answer) {
    var visible = answer.visible().strip();
    var whole = answer.whole().strip();
    var text = whole.isEmpty() || whole.equals(visible) ? visible : visible + "\n\n" + whole;
    return new Heard(
        answer.messageId(),
        answer.at(),
        answer.from(),
        text.isBlank() ? "–" : text,
        false,
        List.of());
  }

  @Override
  public void bounced(HandoverId id, String messageId, String reason) {
    var handover = locked(id);
    if (isKnown(handover, messageId)) {
      return;
    }
    var heard = new Heard(messageId, clock.instant(), null, reason, false, List.of());
    hearing.keep(handover, heard, List.of());
    if (handover.state() == HandoverState.SENT) {
      handover.bounced(reason, clock.instant());
    }
    tickets.noted(handover.ticket(), "second-line-failed", null, handover.reference(), reason);
  }

  private StoredHandover locked(HandoverId id) {
    tickets.lock(handovers.get(id).ticket());
    return handovers.lock(id);
  }

  private boolean isKnown(StoredHandover handover, String messageId) {
    return !handovers.known(handover.id(), List.of(messageId)).isEmpty();
  }
}
