package org.balie.channel.chat.control;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.channel.chat.ChatChanged;
import org.balie.channel.chat.EntryKind;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.entity.Chat;
import org.balie.channel.chat.entity.ChatEntry;
import org.balie.channel.chat.entity.ChatEntry.What;
import org.balie.customer.Contact;
import org.balie.platform.NotFound;
import org.balie.ticket.NewTicket;
import org.balie.ticket.NewTicket.Origin;
import org.balie.ticket.NewTicket.Question;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketIntake;
import org.balie.ticket.TicketThreads;

/** Adds to conversations, in the transaction of the caller, and announces that they changed. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Dialogue {

  private static final String CHANNEL = "chat";
  private static final String FORM = "webform";

  @Inject ChatRepository chats;
  @Inject TicketIntake intake;
  @Inject TicketThreads tickets;
  @Inject Event<ChatChanged> changed;
  @Inject Clock clock;

  /**
   * What a visitor asks before a conversation begins, or instead of one.
   *
   * @param page where the visitor was; may be null
   * @param consent null when nothing was asked
   */
  public record Asked(
      String name, String email, String text, String language, String page, Boolean consent) {}

  /** A conversation with its ticket and its first words. */
  public Chat begin(SiteSheet site, Asked asked, Chat.Keys keys) {
    var ticket = open(site, asked, CHANNEL);
    var with =
        new Chat.Beginning(
            site.id(), keys, asked.name(), asked.email(), asked.language(), site.tickets().team());
    var chat = new Chat(with, ticket, clock.instant());
    chats.add(chat);
    var first = tickets.firstMessage(ticket);
    step(chat, new What(EntryKind.VISITOR, null, asked.name(), asked.text(), null, first));
    return chat;
  }

  /** An ordinary ticket, because nobody can talk now. */
  public TicketId leave(SiteSheet site, Asked asked) {
    return open(site, asked, FORM);
  }

  private TicketId open(SiteSheet site, Asked asked, String channel) {
    var kind = site.tickets();
    var origin =
        new Origin(
            channel,
            null,
            null,
            "chat/" + site.code(),
            asked.page(),
            asked.consent(),
            clock.instant());
    var question =
        new Question("", asked.text(), asked.language(), kind.caseType(), kind.topic(), Map.of());
    var contact = new Contact(asked.name(), asked.email(), null);
    var ticket = intake.open(new NewTicket(null, origin, question, contact, List.of()));
    tickets.hand(ticket, kind.team(), true);
    return ticket;
  }

  /** The conversation for a change; its ticket is locked first, as everybody does. */
  public Chat lock(UUID id) {
    tickets.takeTurn(chats.ticketOf(id).orElseThrow(() -> new NotFound("chat/" + id)));
    return chats.lock(id);
  }

  /**
   * Adds an entry to what goes on as it was.
   *
   * @return its number
   */
  public long add(Chat chat, What what) {
    return add(chat, what, false);
  }

  /** Adds an entry that tells of a step: the queue is another one. */
  public void step(Chat chat, What what) {
    add(chat, what, true);
  }

  private long add(Chat chat, What what, boolean queue) {
    var now = clock.instant();
    var seq = chat.next(now);
    chats.add(new ChatEntry(chat.id(), seq, what, now));
    changed.fire(new ChatChanged(chat.id(), now, queue));
    return seq;
  }

  /** Somebody is typing in it, for a few seconds from a moment. */
  public void typing(UUID chat, Instant at) {
    changed.fire(new ChatChanged(chat, at, false));
  }
}
