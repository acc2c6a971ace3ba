package org.balie.channel.chat.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.channel.chat.ChatState;
import org.balie.channel.chat.EnoughChats;
import org.balie.channel.chat.EntryKind;
import org.balie.channel.chat.VisitorGone;
import org.balie.channel.chat.control.AskedCheck;
import org.balie.channel.chat.control.BlockRepository;
import org.balie.channel.chat.control.ChatRepository;
import org.balie.channel.chat.control.Dialogue;
import org.balie.channel.chat.control.PresenceRepository;
import org.balie.channel.chat.control.SentFile;
import org.balie.channel.chat.entity.Chat;
import org.balie.channel.chat.entity.ChatBlock;
import org.balie.channel.chat.entity.ChatEntry.What;
import org.balie.channel.chat.entity.ChatPresence;
import org.balie.content.ContentStore;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.ticket.CannotBeAnswered;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.TicketId;
import org.balie.ticket.TicketTalk;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an agent does in conversations. Only who has one writes in it. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class ChatDesk {

  @Inject ChatRepository chats;
  @Inject PresenceRepository presence;
  @Inject Dialogue dialogue;
  @Inject TicketTalk tickets;
  @Inject AgentDirectory directory;
  @Inject ContentStore contents;
  @Inject AuditLog audit;
  @Inject Caller caller;
  @Inject BlockRepository blocks;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.chat.block", defaultValue = "PT4H")
  Duration blocking;

  /**
   * Takes one out of the queue; its ticket goes along.
   *
   * @return the ticket
   * @throws org.balie.channel.chat.ChatTaken when a colleague was first
   * @throws EnoughChats when the agent has as many as they said they can
   */
  public TicketId accept(UUID id) {
    var most = presence.find(me()).map(ChatPresence::capacity).orElse(PresenceDesk.USUAL);
    if (chats.countActive(me()) >= most) {
      throw new EnoughChats();
    }
    var chat = dialogue.lock(id);
    chat.accept(me(), presence.available(), clock.instant());
    tickets.taken(chat.ticket());
    dialogue.step(chat, What.event("accepted", myName()));
    audit.done("chat.accept", "chat/" + id, "");
    return chat.ticket();
  }

  /**
   * Answers. When the visitor left, the answer goes by mail.
   *
   * @return whether it went by mail
   * @throws VisitorGone when the visitor left and gave no address
   */
  public boolean answer(UUID id, String text) {
    var words = AskedCheck.words(text);
    var chat = mine(id);
    if (chat.gone(clock.instant())) {
      try {
        tickets.mailed(chat.ticket(), words);
        return true;
      } catch (CannotBeAnswered noAddress) {
        throw new VisitorGone();
      }
    }
    var message = tickets.told(chat.ticket(), words, List.of());
    dialogue.add(chat, new What(EntryKind.AGENT, me(), myName(), words, null, message));
    return false;
  }

  /**
   * Gives the visitor a file.
   *
   * @throws VisitorGone when the visitor left: by mail it goes from the case
   */
  public void give(UUID id, String name, String declaredType, InputStream bytes)
      throws IOException {
    var chat = mine(id);
    if (chat.gone(clock.instant())) {
      throw new VisitorGone();
    }
    var words = AskedCheck.words(name);
    try (var sealed = contents.seal(bytes, SentFile.MOST, declaredType, words)) {
      var file = new File(contents.keep(sealed), words);
      var message = tickets.told(chat.ticket(), words, List.of(file));
      dialogue.add(chat, new What(EntryKind.AGENT, me(), myName(), words, null, message));
    }
  }

  /** Tells colleagues something; the visitor never sees it. */
  public void note(UUID id, String text) {
    var words = AskedCheck.words(text);
    var chat = mine(id);
    var message = tickets.noted(chat.ticket(), words);
    dialogue.add(chat, new What(EntryKind.NOTE, me(), myName(), words, null, message));
  }

  /** The agent is typing, for a few seconds from now. */
  public void types(UUID id) {
    var now = clock.instant();
    if (chats.agentTypes(id, me(), now)) {
      dialogue.typing(id, now);
    }
  }

  /** The conversation is over; its ticket is not. */
  public void end(UUID id) {
    var chat = mine(id);
    chat.end(clock.instant());
    dialogue.step(chat, What.event("agent-ended", myName()));
  }

  /**
   * Ends it, and takes no chats from where it came for a while. A question in writing is taken
   * still; the visitor is not told.
   */
  public void block(UUID id) {
    var chat = mine(id);
    var now = clock.instant();
    if (chat.addressKey() != null) {
      blocks.add(new ChatBlock(chat, me(), now, now.plus(blocking)));
    }
    if (chat.state() != ChatState.ENDED) {
      chat.end(now);
      dialogue.step(chat, What.event("agent-ended", myName()));
    }
    audit.done("chat.block", "chat/" + id, "");
  }

  /**
   * Gives it away; it waits until somebody takes it.
   *
   * @param team null for none; with neither it waits for everybody
   * @param agent null for nobody in particular
   */
  public void handOver(UUID id, UUID team, UUID agent) {
    if (me().equals(agent)) {
      throw new InvalidInput("/agent", "chat.invalid.yourself");
    }
    var to =
        agent != null
            ? directory.agent(agent).map(AgentCard::name).orElseThrow(ChatDesk::unknown)
            : team == null
                ? null
                : directory.team(team).map(TeamCard::name).orElseThrow(ChatDesk::unknown);
    var chat = mine(id);
    chat.handOver(team, agent, clock.instant());
    tickets.handed(chat.ticket(), team, agent);
    dialogue.step(chat, What.event(to == null ? "back" : "handed-over", to));
    audit.done("chat.hand-over", "chat/" + id, "");
  }

  private static InvalidInput unknown() {
    return new InvalidInput("/to", "platform.invalid.choice");
  }

  private Chat mine(UUID id) {
    var chat = dialogue.lock(id);
    chat.mustBeOf(me());
    return chat;
  }

  private UUID me() {
    return caller.actor().id();
  }

  private String myName() {
    return directory.agent(me()).map(AgentCard::name).orElse("");
  }
}
