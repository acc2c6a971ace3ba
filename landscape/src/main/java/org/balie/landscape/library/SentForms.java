package org.balie.landscape.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Which forms were accepted. A double click waits for the first one and gets the same answer. */
final class SentForms {
  private static final int KEPT = 1000;

  private final Map<String, Entry> byToken = new LinkedHashMap<>();

  Outcome once(String token, Supplier<Outcome> submit) {
    var entry = entry(token);
    synchronized (entry) {
      if (entry.accepted.isPresent()) {
        return entry.accepted.get();
      }
      var outcome = submit.get();
      if (outcome instanceof Outcome.Accepted accepted) {
        entry.accepted = Optional.of(accepted);
      }
      return outcome;
    }
  }

  Optional<String> number(String token) {
    var entry = entry(token);
    synchronized (entry) {
      return entry.accepted.map(Outcome.Accepted::number);
    }
  }

  private Entry entry(String token) {
    synchronized (byToken) {
      if (byToken.size() > KEPT) {
        byToken.remove(byToken.keySet().iterator().next());
      }
      return byToken.computeIfAbsent(token, key -> new Entry());
    }
  }

  private static final class Entry {
    private Optional<Outcome.Accepted> accepted = Optional.empty();
  }
}
