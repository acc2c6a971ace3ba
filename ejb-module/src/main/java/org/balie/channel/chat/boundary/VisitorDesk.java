package org.balie.channel.chat.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.channel.chat.ChatFile;
import org.balie.channel.chat.ChatState;
import org.balie.channel.chat.ChatTokenRefused;
import org.balie.channel.chat.EntryKind;
import org.balie.channel.chat.control.AskedCheck;
import org.balie.channel.chat.control.ChatRepository;
import org.balie.channel.chat.control.ChatTokens;
import org.balie.channel.chat.control.Dialogue;
import org.balie.channel.chat.control.Expectation;
import org.balie.channel.chat.control.SendTranscript;
import org.balie.channel.chat.control.SentFile;
import org.balie.channel.chat.entity.Chat;
import org.balie.channel.chat.entity.ChatEntry.What;
import org.balie.content.ContentStore;
import org.balie.content.TooManyFiles;
import org.balie.outbox.Outbox;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.TicketThreads;

/**
 * What a visitor does in a conversation. Nobody signs in here: the token opens one conversation,
 * and every method asks for it.
 */
@Stateless
@PermitAll
public class VisitorDesk {

  /** How long somebody counts as typing after it was last told. */
  private static final Duration TYPES = Duration.ofSeconds(6);

  private static final int MOST_STARS = 5;
  private static final int MOST_FILES = 20;

  @Inject ChatRepository chats;
  @Inject ChatTokens tokens;
  @Inject Dialogue dialogue;
  @Inject Expectation expectation;
  @Inject TicketThreads tickets;
  @Inject AgentDirectory agents;
  @Inject ContentStore contents;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * Everything after a number, and how it stands.
   *
   * @throws ChatTokenRefused when the token opens nothing
   */
  public VisitorPage look(String token, long after) {
    var chat = find(token);
    var place =
        chat.state() == ChatState.WAITING ? expectation.of(chat) : new Expectation.Place(0, 0);
    return new VisitorPage(
        chat.id(),
        chat.state(),
        chat.state() == ChatState.ACTIVE ? nameOf(chat.agent()) : null,
        place.position(),
        place.minutes(),
        recent(chat.agentTypedAt()),
        chat.email() != null,
        chat.mailable(),
        chat.rating(),
        chats.entries(chat.id(), after, false));
  }

  /**
   * As {@link #look}, when a browser comes: it was heard of, and gets a token that lasts longer.
   */
  public Arrival arrive(String token, long after) {
    var id = tokens.read(token);
    chats.saw(id, clock.instant());
    return new Arrival(tokens.of(id), look(token, after));
  }

  /** What a browser gets that comes, perhaps again. */
  public record Arrival(String token, VisitorPage page) {}

  /** The browser is still there. */
  public void seen(String token) {
    chats.saw(tokens.read(token), clock.instant());
  }

  /**
   * The visitor says something; the same thing sent again is known by its name and kept once.
   *
   * @param clientId the browser's own name for it
   * @return its number
   */
  public long say(String token, String clientId, String text) {
    var words = AskedCheck.words(text);
    var chat = dialogue.lock(tokens.read(token));
    var known = chats.known(chat.id(), clientId);
    return known.isPresent() ? known.get() : add(chat, clientId, words, List.of());
  }

  /**
   * The same with a file, in place of words.
   *
   * @throws TooManyFiles when the visitor sent {@link #MOST_FILES} already
   */
  public long give(String token, SentFile sent) throws IOException {
    var chat = dialogue.lock(tokens.read(token));
    var known = chats.known(chat.id(), sent.id());
    if (known.isPresent()) {
      return known.get();
    }
    if (chats.filesOfVisitor(chat.id()) >= MOST_FILES) {
      throw new TooManyFiles(MOST_FILES);
    }
    var file = new File(contents.keep(sent.sealed()), sent.name());
    return add(chat, sent.id(), sent.name(), List.of(file));
  }

  private long add(Chat chat, String clientId, String words, List<File> files) {
    chat.mustGoOn();
    var message = tickets.goOn(chat.ticket(), chat.name(), words, files, clock.instant());
    chat.seen(clock.instant());
    return dialogue.add(
        chat, new What(EntryKind.VISITOR, null, chat.name(), words, clientId, message));
  }

  /** A file of the conversation. */
  public ChatFile file(String token, UUID file) {
    return chats
        .file(tokens.read(token), file)
        .orElseThrow(() -> new NotFound("attachment/" + file));
  }

  /** The visitor is typing, for a few seconds from now. */
  public void types(String token) {
    var id = tokens.read(token);
    var now = clock.instant();
    chats.visitorTypes(id, now);
    dialogue.typing(id, now);
  }

  /** The visitor ends it. Nothing when it is over already. */
  public void end(String token) {
    var chat = dialogue.lock(tokens.read(token));
    if (chat.state() != ChatState.ENDED) {
      chat.end(clock.instant());
      dialogue.step(chat, What.event("visitor-ended", chat.name()));
    }
  }

  /**
   * What the visitor thought of it, once it is over; what was said first stays.
   *
   * @param stars 1 to 5
   * @throws InvalidInput for anything else
   */
  public void rate(String token, int stars) {
    if (stars < 1 || stars > MOST_STARS) {
      throw new InvalidInput("/text", "platform.invalid.choice");
    }
    var chat = dialogue.lock(tokens.read(token));
    if (chat.rate(stars, clock.instant())) {
      tickets.rated(chat.ticket(), stars);
      dialogue.add(chat, What.event("rated", String.valueOf(stars)));
    }
  }

  /** Mails it to the address that the visitor gave; nothing when that cannot be, or was done. */
  public void mail(String token) {
    var chat = dialogue.lock(tokens.read(token));
    if (chat.mailable()) {
      chat.mailed(clock.instant());
      outbox.add(SendTranscript.TOPIC, "chat/" + chat.id(), new SendTranscript.Order(chat.id()));
      dialogue.add(chat, What.event("mailed", null));
    }
  }

  private Chat find(String token) {
    return chats.find(tokens.read(token)).orElseThrow(ChatTokenRefused::new);
  }

  private String nameOf(UUID agent) {
    return agents.agent(agent).map(AgentCard::name).orElse(null);
  }

  private boolean recent(Instant moment) {
    return moment != null && moment.plus(TYPES).isAfter(clock.instant());
  }
}
