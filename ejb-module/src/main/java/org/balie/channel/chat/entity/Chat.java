package org.balie.channel.chat.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.balie.channel.chat.ChatEnded;
import org.balie.channel.chat.ChatState;
import org.balie.channel.chat.ChatTaken;
import org.balie.channel.chat.NotYourChat;
import org.balie.platform.Ids;
import org.balie.ticket.TicketId;

/**
 * A conversation with somebody on a website: it waits, an agent takes it, may hand it over so that
 * it waits again, and it ends. Its ticket lives on.
 */
@Entity
@Table(name = "chat_conversation")
public class Chat {

  /** A browser that shows the chat is heard of every 25 seconds. */
  private static final Duration SILENT = Duration.ofSeconds(80);

  /** How long a colleague has to take what was handed to them; then everybody may. */
  private static final Duration OFFER = Duration.ofMinutes(1);

  @Id private UUID id;

  @Column(name = "site_id")
  private UUID site;

  @Column(name = "ticket_id")
  private UUID ticket;

  @Column(name = "start_key")
  private String startKey;

  @Column(name = "address_key")
  private String addressKey;

  @Enumerated(EnumType.STRING)
  private ChatState state;

  @Column(name = "visitor_name")
  private String name;

  @Column(name = "visitor_email")
  private String email;

  private String language;

  @Column(name = "team_id")
  private UUID team;

  @Column(name = "agent_id")
  private UUID agent;

  @Column(name = "last_seq")
  private long lastSeq;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "waiting_since")
  private Instant waitingSince;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "visitor_seen_at")
  private Instant visitorSeenAt;

  @Column(name = "visitor_typed_at")
  private Instant visitorTypedAt;

  @Column(name = "agent_typed_at")
  private Instant agentTypedAt;

  @Column(name = "mailed_at")
  private Instant mailedAt;

  private Short rating;

  @Version private long version;

  protected Chat() {}

  /** A new conversation, whose ticket exists. */
  public Chat(Beginning with, TicketId ticket, Instant now) {
    this.id = Ids.next();
    this.site = with.site();
    this.ticket = ticket.value();
    this.startKey = with.keys().start();
    this.addressKey = with.keys().address();
    this.state = ChatState.WAITING;
    this.name = with.name();
    this.email = with.email();
    this.language = with.language();
    this.team = with.team();
    this.createdAt = now;
    this.waitingSince = now;
    this.visitorSeenAt = now;
    this.changedAt = now;
  }

  /**
   * What is known when it begins.
   *
   * @param team whose queue it waits in; null for everybody's
   */
  public record Beginning(
      UUID site, Keys keys, String name, String email, String language, UUID team) {}

  /**
   * Keyed hashes of what is kept nowhere itself.
   *
   * @param start of the browser's own name for its wish
   * @param address of the address it came from
   */
  public record Keys(String start, String address) {}

  /** The number of the next entry. */
  public long next(Instant now) {
    changedAt = now;
    lastSeq++;
    return lastSeq;
  }

  /** The visitor's browser was heard of. */
  public void seen(Instant now) {
    visitorSeenAt = now;
  }

  /**
   * An agent takes it out of the queue.
   *
   * @param there who takes chats now
   */
  public void accept(UUID who, Collection<UUID> there, Instant now) {
    mustGoOn();
    if (state == ChatState.ACTIVE || offered(there, now) && !who.equals(agent)) {
      throw new ChatTaken();
    }
    state = ChatState.ACTIVE;
    agent = who;
    acceptedAt = now;
    changedAt = now;
  }

  /**
   * Whether it waits for one colleague and nobody else: for a while, and as long as they are there.
   *
   * @param there who takes chats now
   */
  public boolean offered(Collection<UUID> there, Instant now) {
    return state == ChatState.WAITING
        && agent != null
        && there.contains(agent)
        && waitingSince.plus(OFFER).isAfter(now);
  }

  /** It waits again, for a team or for one colleague. */
  public void handOver(UUID nextTeam, UUID nextAgent, Instant now) {
    mustGoOn();
    state = ChatState.WAITING;
    team = nextTeam;
    agent = nextAgent;
    waitingSince = now;
    changedAt = now;
  }

  public void end(Instant now) {
    mustGoOn();
    state = ChatState.ENDED;
    endedAt = now;
    changedAt = now;
  }

  /**
   * What the visitor thought of it, once it is over.
   *
   * @param stars 1 to 5
   * @return whether it is news: what was said first stays
   */
  public boolean rate(int stars, Instant now) {
    if (state != ChatState.ENDED || rating != null) {
      return false;
    }
    rating = (short) stars;
    changedAt = now;
    return true;
  }

  /** Whether it can be mailed to the visitor: once, when it is over and an agent took part. */
  public boolean mailable() {
    return state == ChatState.ENDED && acceptedAt != null && email != null && mailedAt == null;
  }

  public void mailed(Instant now) {
    mailedAt = now;
  }

  public void mustGoOn() {
    if (state == ChatState.ENDED) {
      throw new ChatEnded();
    }
  }

  /** Only who has it writes in it. */
  public void mustBeOf(UUID who) {
    if (state == ChatState.WAITING || !who.equals(agent)) {
      throw new NotYourChat();
    }
  }

  /** Whether nobody would see an answer here. */
  public boolean gone(Instant now) {
    return state == ChatState.ENDED || visitorSeenAt.isBefore(now.minus(SILENT));
  }

  public UUID id() {
    return id;
  }

  public UUID site() {
    return site;
  }

  public TicketId ticket() {
    return new TicketId(ticket);
  }

  /** Null for one that began before this was kept. */
  public String addressKey() {
    return addressKey;
  }

  public ChatState state() {
    return state;
  }

  public String name() {
    return name;
  }

  public String email() {
    return email;
  }

  /** 1 to 5; 0 when the visitor did not say. */
  public int rating() {
    return rating == null ? 0 : rating;
  }

  public String language() {
    return language;
  }

  public UUID team() {
    return team;
  }

  public UUID agent() {
    return agent;
  }

  public Instant waitingSince() {
    return waitingSince;
  }

  public Instant visitorTypedAt() {
    return visitorTypedAt;
  }

  public Instant agentTypedAt() {
    return agentTypedAt;
  }
}
