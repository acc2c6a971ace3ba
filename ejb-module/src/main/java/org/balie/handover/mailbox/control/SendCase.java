package org.balie.handover.mailbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.balie.calendar.DayCount;
import org.balie.calendar.WorkCalendar;
import org.balie.handover.Handover;
import org.balie.handover.HandoverId;
import org.balie.handover.HandoverPost;
import org.balie.handover.HandoverPost.Dispatch;
import org.balie.handover.HandoverReferences;
import org.balie.handover.HandoverState;
import org.balie.handover.Handovers;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails a case. The same case always has the same Message-ID: sent twice, it is one mail. */
@ApplicationScoped
class SendCase implements OutboxHandler {

  static final String TOPIC = "mailbox.case";

  @Inject Handovers handovers;
  @Inject HandoverReferences references;
  @Inject HandoverPost post;
  @Inject CaseLetter letter;
  @Inject MailboxSettings settings;
  @Inject WorkCalendar calendar;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.time-zone", defaultValue = "Europe/Amsterdam")
  String zone;

  /** Which hand-over. */
  public record Order(UUID handover) {}

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var id = new HandoverId(entry.payloadAs(Order.class).handover());
    var handover = handovers.get(id);
    if (handover.arrived() || handover.state() == HandoverState.WITHDRAWN) {
      return;
    }
    var ticket = handovers.ticketOf(id);
    var token = references.tokenOf(id);
    post.send(
        new Dispatch(
            token,
            address(handover),
            letter.subject(handover.values().getOrDefault("subject", ""), handover.reference()),
            letter.body(ticket, handover.values()),
            List.of(),
            handovers.filesOf(id)));
    var now = clock.instant();
    handovers.arrived(id, new Handover.Remote(post.messageId(token), null, null, null, now));
    handovers.remindAt(id, workingDaysAfter(now));
  }

  /** The same time of day, so many working days later. */
  private Instant workingDaysAfter(Instant now) {
    var last = calendar.after(calendar.dayOf(now), settings.silentDays(), DayCount.WORKING_DAYS);
    return now.atZone(ZoneId.of(zone)).with(last).toInstant();
  }

  static String address(Handover handover) {
    return handover.values().getOrDefault("to", "").replaceAll("^.*<|>.*$", "");
  }

  @Override
  public void parked(OutboxEntry entry, String reason) {
    handovers.failed(new HandoverId(entry.payloadAs(Order.class).handover()), reason);
  }
}
