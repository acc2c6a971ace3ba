package org.balie.channel.chat.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.agent.TeamCard;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.control.ChatRepository;
import org.balie.channel.chat.control.PresenceRepository;
import org.balie.channel.chat.control.SiteRepository;
import org.balie.channel.chat.entity.Chat;
import org.balie.channel.chat.entity.ChatSite;
import org.balie.platform.Caller;
import org.balie.platform.Roles;
import org.balie.ticket.Sight;
import org.balie.ticket.TicketThreads;
import org.balie.ticket.TicketThreads.Conversation;

/** What the calling agent sees of the chats: who waits, what they have, who else is there. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class ChatBoard {

  private static final Duration STAYS = Duration.ofMinutes(30);
  private static final Duration TYPES = Duration.ofSeconds(6);

  @Inject ChatRepository chats;
  @Inject SiteRepository sites;
  @Inject PresenceRepository presence;
  @Inject TicketThreads tickets;
  @Inject Sight sight;
  @Inject AgentDirectory directory;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Who waits for the calling agent, the longest first. */
  public List<WaitingLine> queue() {
    var codes = siteNames();
    return waiting().stream()
        .map(
            c ->
                new WaitingLine(
                    c.id(),
                    c.name(),
                    codes.get(c.site()),
                    c.waitingSince(),
                    me().equals(c.agent())))
        .toList();
  }

  /** How many wait for the calling agent. */
  public int waitingCount() {
    return waiting().size();
  }

  private List<Chat> waiting() {
    var all = chats.waiting();
    return all.isEmpty() ? all : forMe(all);
  }

  /**
   * Of nobody's or an own team, not offered to somebody else just now, and of a kind of case that
   * the agent may see.
   */
  private List<Chat> forMe(List<Chat> all) {
    var now = clock.instant();
    var teams = directory.teamsOf(me());
    var there = presence.available();
    var hidden = hiddenSites();
    return all.stream()
        .filter(c -> !hidden.contains(c.site()))
        .filter(
            c ->
                me().equals(c.agent())
                    || !c.offered(there, now) && (c.team() == null || teams.contains(c.team())))
        .toList();
  }

  /** Whose cases the agent may not see; nothing is asked when there are none such. */
  private Set<UUID> hiddenSites() {
    var kinds = sight.hidden().kinds();
    return kinds.isEmpty()
        ? Set.of()
        : sites.all().stream()
            .map(ChatSite::sheet)
            .filter(s -> s.tickets().caseType() != null && kinds.contains(s.tickets().caseType()))
            .map(SiteSheet::id)
            .collect(Collectors.toSet());
  }

  /**
   * What the calling agent has, and had until a moment ago.
   *
   * @param seen the last number that is on the screen, by conversation
   */
  public List<OwnChat> own(Map<UUID, Long> seen) {
    var now = clock.instant();
    var names = siteNames();
    return chats.of(me(), now.minus(STAYS)).stream()
        .map(c -> own(c, names.get(c.site()), seen.getOrDefault(c.id(), 0L), now))
        .toList();
  }

  private OwnChat own(Chat chat, String site, long after, Instant now) {
    return new OwnChat(
        chat.id(),
        chat.name(),
        site,
        chat.ticket().value(),
        tickets.byId(chat.ticket()).map(Conversation::number).orElse(""),
        chat.language(),
        chat.state(),
        chat.gone(now),
        chat.email() != null,
        typed(chat, now),
        chats.entries(chat.id(), after, true));
  }

  private static boolean typed(Chat chat, Instant now) {
    return Optional.ofNullable(chat.visitorTypedAt())
        .filter(t -> t.plus(TYPES).isAfter(now))
        .isPresent();
  }

  /** Teams that a conversation can go to. */
  public List<TeamCard> teams() {
    return directory.teams();
  }

  /** Colleagues who take chats now. */
  public List<AgentCard> colleagues() {
    return presence.available().stream()
        .filter(id -> !id.equals(me()))
        .flatMap(id -> directory.agent(id).stream())
        .sorted(java.util.Comparator.comparing(AgentCard::name))
        .toList();
  }

  private Map<UUID, String> siteNames() {
    return sites.all().stream()
        .map(ChatSite::sheet)
        .collect(Collectors.toMap(SiteSheet::id, SiteSheet::name));
  }

  private UUID me() {
    return caller.actor().id();
  }
}
