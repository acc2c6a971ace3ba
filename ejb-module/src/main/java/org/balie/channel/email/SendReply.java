package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balie.outbox.Outbox;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.platform.Texts;
import org.balie.ticket.OutgoingMessages;
import org.balie.ticket.OutgoingMessages.Outgoing;
import org.balie.ticket.ReplyWritten;

/** Sends the agent's replies. The replies of one ticket leave in the order they were written. */
@ApplicationScoped
class SendReply implements OutboxHandler {

  private static final String TOPIC = "email.reply";

  @Inject Outbox outbox;
  @Inject OutgoingMessages replies;
  @Inject MailIds ids;
  @Inject Post post;
  @Inject Clock clock;

  /** Which reply. */
  public record Order(UUID message) {}

  void on(@Observes ReplyWritten event) {
    outbox.add(TOPIC, "ticket/" + event.ticket(), new Order(event.message()));
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var reply = replies.outgoing(entry.payloadAs(Order.class).message());
    var id = ids.of("reply", reply.message());
    post.send(letter(reply, id));
    replies.sent(reply.message(), id, clock.instant());
  }

  @Override
  public void parked(OutboxEntry entry, String reason) {
    replies.failed(entry.payloadAs(Order.class).message(), reason);
  }

  private Letter letter(Outgoing reply, String id) {
    var language = Locale.forLanguageTag(reply.language());
    var desk = Texts.get(language, "channel.email.desk");
    var sender =
        reply.author().isEmpty()
            ? desk
            : Texts.get(language, "channel.email.sender", reply.author(), desk);
    var subject =
        Texts.get(language, "channel.email.reply.subject", reply.subject(), reply.number());
    return new Letter(
        id,
        reply.recipient(),
        sender,
        subject,
        reply.body(),
        references(reply),
        reply.files(),
        false);
  }

  /** The acknowledgement is the root of the thread, whether the customer kept it or not. */
  private List<String> references(Outgoing reply) {
    var all = new ArrayList<String>();
    all.add(ids.of("ticket", reply.ticket().value()));
    all.addAll(reply.references());
    return all;
  }
}
