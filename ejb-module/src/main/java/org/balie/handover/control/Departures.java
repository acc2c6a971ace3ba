package org.balie.handover.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.balie.handover.HandoverState;
import org.balie.handover.Receiver;
import org.balie.handover.entity.HandoverEntry;
import org.balie.handover.entity.StoredHandover;
import org.balie.outbox.Outbox;
import org.balie.platform.Actor;
import org.balie.platform.InvalidInput;
import org.balie.platform.Texts;
import org.balie.privacy.AuditLog;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.SecondLine;
import org.balie.ticket.SecondLine.FileFact;
import org.balie.ticket.SecondLine.Said;

/** What leaves for the second line: written on the case and given to the receiver's outbox. */
@ApplicationScoped
public class Departures {

  private static final int LONGEST = 30_000;

  @Inject HandoverRepository handovers;
  @Inject Receivers receivers;
  @Inject Consequences consequences;
  @Inject SecondLine tickets;
  @Inject Outbox outbox;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** The case leaves: the message first, its files behind it in the same order. */
  public void forwarded(StoredHandover handover) {
    var receiver = receivers.named(handover.receiver());
    var card = handover.card();
    handover.queuedAs(receiver.send(card));
    tickets.noted(
        handover.ticket(), "second-line-forwarded", handover.reference(), card.addressee(), null);
    consequences.apply(handover, "sent");
    if (receiver.takesFilesApart()) {
      handover.form().files().forEach(file -> fileFollows(handover, receiver, file));
    }
    audit.done("handover.forward", "handover/" + handover.reference(), handover.receiver());
  }

  private void fileFollows(StoredHandover handover, Receiver receiver, java.util.UUID file) {
    var entry =
        HandoverEntry.file(
            handover.id(), handovers.nextEntry(handover.id()), file, clock.instant());
    handovers.add(entry);
    entry.queuedAs(receiver.tell(handover.card(), entry.id()));
  }

  /** What was given up is tried again; whatever waits behind it goes on after it. */
  public void again(StoredHandover handover) {
    handover.tryAgain(clock.instant());
    if (handover.outbox() == null) {
      handover.queuedAs(receivers.named(handover.receiver()).send(handover.card()));
    } else {
      outbox.again(handover.outbox());
    }
    tickets.changed(handover.ticket());
    audit.done("handover.retry", "handover/" + handover.reference(), "");
  }

  public void again(HandoverEntry entry) {
    entry.tryAgain();
    outbox.again(entry.outbox());
    tickets.changed(handovers.get(entry.handover()).ticket());
  }

  /** Words and files of an agent. */
  public void tell(StoredHandover handover, Actor who, String text, List<File> files) {
    if (text == null || text.isBlank()) {
      throw new InvalidInput("/text", "ticket.invalid.required");
    }
    if (text.length() > LONGEST) {
      throw new InvalidInput("/text", "ticket.invalid.too-long", LONGEST);
    }
    var receiver = receivers.named(handover.receiver());
    var said = new Said(who, null, text.strip(), files, clock.instant());
    var message = tickets.said(handover.ticket(), said);
    var words =
        HandoverEntry.words(
            handover.id(), handovers.nextEntry(handover.id()), message, clock.instant());
    handovers.add(words);
    words.queuedAs(receiver.tell(handover.card(), words.id()));
    if (!receiver.takesFilesApart()) {
      return;
    }
    tickets.facts(handover.ticket()).files().stream()
        .filter(file -> message.equals(file.message()))
        .map(FileFact::id)
        .forEach(file -> fileFollows(handover, receiver, file));
  }

  /** Taken back; the receiver is told, unless it never got the case. */
  public void withdraw(StoredHandover handover, Actor who, String why) {
    if (receivers.named(handover.receiver()).listens()) {
      var language = java.util.Locale.forLanguageTag(tickets.facts(handover.ticket()).language());
      tell(
          handover,
          who,
          Texts.get(language, "handover.withdrawn", why == null ? "" : why),
          List.of());
    }
    var failed = handover.state() == HandoverState.FAILED;
    handover.withdraw(clock.instant());
    if (failed && handover.outbox() != null) {
      // Whether it arrived nobody knows: it is looked up, and told of if it is there.
      outbox.again(handover.outbox());
    }
    tickets.noted(
        handover.ticket(), "second-line-withdrawn", null, handover.reference(), reason(why));
    audit.done("handover.withdraw", "handover/" + handover.reference(), "");
  }

  private static String reason(String why) {
    return why == null || why.isBlank() ? null : why.strip();
  }
}
