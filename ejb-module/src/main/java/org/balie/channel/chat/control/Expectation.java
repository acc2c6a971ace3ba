package org.balie.channel.chat.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.balie.channel.chat.entity.Chat;

/**
 * How long somebody in the queue will wait: what the last conversations took, shared by who is
 * there.
 */
@ApplicationScoped
public class Expectation {

  private static final int LAST = 20;
  private static final Duration USUAL = Duration.ofMinutes(5);

  @Inject ChatRepository chats;
  @Inject PresenceRepository presence;

  /**
   * A place in the queue.
   *
   * @param position from 1; 0 for who does not wait
   * @param minutes rounded up; 0 for who does not wait
   */
  public record Place(int position, int minutes) {}

  public Place of(Chat chat) {
    return place(chats.place(chat), usual(), presence.available().size());
  }

  private Duration usual() {
    return average(chats.lastHandled(LAST));
  }

  static Duration average(List<Object[]> handled) {
    return handled.isEmpty()
        ? USUAL
        : handled.stream()
            .map(h -> Duration.between((Instant) h[0], (Instant) h[1]))
            .reduce(Duration.ZERO, Duration::plus)
            .dividedBy(handled.size());
  }

  static Place place(int position, Duration usual, int agents) {
    if (position == 0) {
      return new Place(0, 0);
    }
    var wait = usual.multipliedBy(position).dividedBy(Math.max(1, agents));
    return new Place(position, (int) Math.max(1, wait.plusSeconds(59).toMinutes()));
  }
}
