package org.balie.channel.chat.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.balie.channel.chat.NobodyThere;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.SiteState;
import org.balie.channel.chat.control.AskedCheck;
import org.balie.channel.chat.control.BlockRepository;
import org.balie.channel.chat.control.ChatRepository;
import org.balie.channel.chat.control.ChatTokens;
import org.balie.channel.chat.control.Dialogue;
import org.balie.channel.chat.control.Doors;
import org.balie.channel.chat.control.SiteRepository;
import org.balie.channel.chat.control.WishKeys;
import org.balie.channel.chat.entity.Chat;
import org.balie.channel.chat.entity.ChatSite;
import org.balie.platform.NotFound;
import org.balie.ticket.TicketThreads;

/** Where visitors of a site come in: what it is, a conversation, or the form instead. */
@Stateless
@PermitAll
public class SiteReception {

  @Inject SiteRepository sites;
  @Inject ChatRepository chats;
  @Inject ChatTokens tokens;
  @Inject WishKeys wishes;
  @Inject Dialogue dialogue;
  @Inject Doors doors;
  @Inject BlockRepository blocks;
  @Inject Clock clock;
  @Inject TicketThreads tickets;

  /** The active site with this code. */
  public Optional<SiteSheet> site(String code) {
    return sites.byCode(code).map(ChatSite::sheet).filter(SiteSheet::active);
  }

  /**
   * Whether it takes chats from an address.
   *
   * @param address where the browser comes from
   */
  public SiteState state(String code, String address) {
    return state(found(code), wishes.ofAddress(address));
  }

  /** Who is blocked finds nobody there, and can still leave a question in writing. */
  private SiteState state(SiteSheet site, String addressKey) {
    var state = doors.of(site);
    return state == SiteState.OPEN && blocks.blocked(addressKey, clock.instant())
        ? SiteState.NOBODY
        : state;
  }

  /** Origins whose pages may show a chat. */
  public List<String> origins() {
    return sites.all().stream()
        .map(ChatSite::sheet)
        .filter(SiteSheet::active)
        .flatMap(s -> s.origins().stream())
        .distinct()
        .toList();
  }

  /**
   * Begins a conversation and its ticket.
   *
   * @param wish the browser's own name for it, a random UUID: sent twice, it begins one
   * @param address where the browser comes from
   * @return the token
   * @throws NobodyThere when the site takes no chats now; the form does
   */
  public String begin(String code, String wish, String address, VisitorQuestion asked) {
    var site = found(code);
    var key = wishes.of(site.id(), wish);
    var known = chats.begunAs(key).map(Chat::id);
    if (known.isPresent()) {
      return tokens.of(known.get());
    }
    var checked = AskedCheck.check(site, asked.asked(), false);
    var keys = new Chat.Keys(key, wishes.ofAddress(address));
    if (state(site, keys.address()) != SiteState.OPEN) {
      throw new NobodyThere();
    }
    return tokens.of(dialogue.begin(site, checked, keys).id());
  }

  /**
   * Takes a question while nobody talks.
   *
   * @return the number of its ticket
   */
  public String leave(String code, VisitorQuestion asked) {
    var site = found(code);
    var ticket = dialogue.leave(site, AskedCheck.check(site, asked.asked(), true));
    return tickets.byId(ticket).orElseThrow().number();
  }

  private SiteSheet found(String code) {
    return site(code).orElseThrow(() -> new NotFound("chat-site/" + code));
  }
}
