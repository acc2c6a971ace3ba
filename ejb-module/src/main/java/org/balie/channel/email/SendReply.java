package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.balie.channel.email.control.Tokens;
import org.balie.outbox.Outbox;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.platform.Texts;
import org.balie.ticket.ConfidentialWay;
import org.balie.ticket.Delivery;
import org.balie.ticket.OutgoingMessages;
import org.balie.ticket.OutgoingMessages.Outgoing;
import org.balie.ticket.ReplyWritten;

/** Sends the agent's replies. The replies of one ticket leave in the order they were written. */
@ApplicationScoped
class SendReply implements OutboxHandler {

  private static final String TOPIC = "email.reply";

  /** RFC 5322 wants References to be kept short by dropping from the middle; these are enough. */
  private static final int MOST_REFERENCES = 20;

  @Inject Outbox outbox;
  @Inject OutgoingMessages replies;
  @Inject ConfidentialWay confidential;
  @Inject Correspondence correspondence;
  @Inject MailIds ids;
  @Inject Tokens tokens;
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
    var letter = letter(reply);
    try {
      var how = post.send(letter);
      replies.sent(reply.message(), letter.id(), clock.instant());
      correspondence.sent(reply, letter, how, clock.instant());
    } catch (NoSafeWay refused) {
      replies.reported(reply.message(), Delivery.FAILED, NoSafeWay.REASON, refused.getMessage());
    }
  }

  @Override
  public void parked(OutboxEntry entry, String reason) {
    replies.failed(entry.payloadAs(Order.class).message(), reason);
  }

  private Letter letter(Outgoing reply) {
    var mailbox = correspondence.mailboxOf(reply.ticket()).orElse(null);
    var language = Locale.forLanguageTag(mailbox == null ? reply.language() : mailbox.language());
    var desk = mailbox == null ? Texts.get(language, "channel.email.desk") : mailbox.name();
    return letter(
        reply,
        mailbox,
        reply.confidential() ? announcement(reply, desk) : words(reply, mailbox, language, desk));
  }

  /** What is not the same in every letter. */
  private record Words(
      String sender, String subject, String body, List<OutgoingMessages.File> files) {}

  /** From the desk and nobody by name: it says no more than that something waits. */
  private Words announcement(Outgoing reply, String desk) {
    var says = confidential.announce(reply, desk);
    return new Words(desk, says.subject(), says.body(), List.of());
  }

  private static Words words(Outgoing reply, MailboxSheet mailbox, Locale language, String desk) {
    var sender =
        reply.author().isEmpty()
            ? desk
            : Texts.get(language, "channel.email.sender", reply.author(), desk);
    var subject =
        Texts.get(language, "channel.email.reply.subject", bare(reply.subject()), reply.number());
    return new Words(sender, subject, signed(reply, mailbox), reply.files());
  }

  private Letter letter(Outgoing reply, MailboxSheet mailbox, Words words) {
    return new Letter(
        ids.of("reply", reply.message(), mailbox),
        mailbox,
        tokens.of("bounce", reply.message()),
        reply.recipients(),
        words.sender(),
        words.subject(),
        words.body(),
        references(reply, mailbox),
        words.files(),
        false);
  }

  /** "Re:" is put before it again, once. */
  private static String bare(String subject) {
    return subject.replaceFirst("(?i)^((re|sv|aw|antw|vs)\\s?:\\s?){1,10}", "");
  }

  private static String signed(Outgoing reply, MailboxSheet mailbox) {
    var own = mailbox == null ? "" : mailbox.signature();
    var signature = reply.signature().isBlank() ? own : reply.signature();
    return signature.isBlank() ? reply.body() : reply.body() + "\n\n-- \n" + signature.strip();
  }

  /** The acknowledgement is the root of the thread, whether the customer kept it or not. */
  private List<String> references(Outgoing reply, MailboxSheet mailbox) {
    var all = new LinkedHashSet<String>();
    all.add(ids.of("ticket", reply.ticket().value(), mailbox));
    all.addAll(reply.references());
    // The customer's own mail last: it is the one that is answered.
    var received = correspondence.receivedIds(reply.ticket());
    all.removeAll(received);
    all.addAll(received);
    var list = List.copyOf(all);
    return list.size() <= MOST_REFERENCES
        ? list
        : list.subList(list.size() - MOST_REFERENCES, list.size());
  }
}
