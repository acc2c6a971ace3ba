package org.balie.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Something that every page asks for and that rarely changes: it is known for a moment, and read
 * anew after {@link #forget}.
 */
public final class KnownBriefly<T> {

  private final Duration moment;
  private final AtomicLong edition = new AtomicLong();
  private volatile Known<T> known;

  private record Known<T>(T value, Instant until, long edition) {}

  public KnownBriefly(Duration moment) {
    this.moment = moment;
  }

  /** What is known, or else what the reader says now. */
  public T at(Instant now, Supplier<T> reader) {
    var current = known;
    if (current == null || current.edition() != edition.get() || !now.isBefore(current.until())) {
      var begun = edition.get();
      current = new Known<>(reader.get(), now.plus(moment), begun);
      known = current;
    }
    return current.value();
  }

  /** What is being read at this moment may be old already, and is forgotten, too. */
  public void forget() {
    edition.incrementAndGet();
  }
}
