package org.balie.handover.mailbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.balie.handover.HandoverPost;
import org.balie.handover.HandoverPost.Dispatch;
import org.balie.handover.HandoverReferences;
import org.balie.handover.Handovers;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;

/** Mails more words about a case, in the thread of the first mail. */
@ApplicationScoped
class SendWords implements OutboxHandler {

  static final String TOPIC = "mailbox.words";

  @Inject Handovers handovers;
  @Inject HandoverReferences references;
  @Inject HandoverPost post;
  @Inject CaseLetter letter;

  /** Which words. */
  public record Order(UUID entry) {}

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var words = handovers.outgoing(entry.payloadAs(Order.class).entry());
    var handover = handovers.get(words.handover());
    if (!handover.arrived()) {
      return;
    }
    var ticket = handovers.ticketOf(handover.id());
    post.send(
        new Dispatch(
            references.tokenOf(handover.id()) + "." + words.id(),
            SendCase.address(handover),
            letter.subject(handover.values().getOrDefault("subject", ""), handover.reference()),
            letter.words(words.text(), ticket.number()),
            List.of(handover.remote().id()),
            words.with()));
    handovers.told(words.id());
  }

  @Override
  public void parked(OutboxEntry entry, String reason) {
    handovers.tellingFailed(entry.payloadAs(Order.class).entry(), reason);
  }
}
