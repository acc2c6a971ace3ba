package org.balie.channel.chat.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.balie.channel.chat.control.PresenceRepository;
import org.balie.channel.chat.entity.ChatPresence;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;

/** Whether the calling agent takes chats. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD})
public class PresenceDesk {

  /** How many at once, when nothing was said. */
  static final int USUAL = 3;

  private static final int MOST = 8;

  @Inject PresenceRepository presence;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Whether an agent takes chats, and how many at once. */
  public record Mine(boolean available, int capacity) {}

  public Mine mine() {
    return presence
        .find(me())
        .map(p -> new Mine(p.available(), p.capacity()))
        .orElse(new Mine(false, USUAL));
  }

  /**
   * Says it.
   *
   * @param capacity 1 to 8
   */
  public void say(boolean available, int capacity) {
    if (capacity < 1 || capacity > MOST) {
      throw new InvalidInput("/capacity", "platform.invalid.range", 1, MOST);
    }
    var known = presence.find(me());
    var row = known.orElseGet(() -> new ChatPresence(me()));
    row.is(available, capacity, clock.instant());
    if (known.isEmpty()) {
      presence.add(row);
    }
  }

  /** The agent's screen is still there. */
  public void seen() {
    presence.saw(me(), clock.instant());
  }

  private UUID me() {
    return caller.actor().id();
  }
}
