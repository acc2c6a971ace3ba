package org.balie.landscape.http;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last things a neighbour received and what it answered. Shown on the start page. */
public final class Journal {
  private static final int KEPT = 100;

  private final Deque<Line> lines = new ArrayDeque<>();
  private final Clock clock;

  public Journal(Clock clock) {
    this.clock = clock;
  }

  public synchronized void note(String what) {
    lines.addFirst(new Line(clock.instant(), what));
    while (lines.size() > KEPT) {
      lines.removeLast();
    }
  }

  /** Newest first. */
  public synchronized List<Line> lines() {
    return List.copyOf(lines);
  }

  /** One event. */
  public record Line(Instant at, String what) {}
}
