package org.balie.inbox.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets requests with one identifier through one after the other, so that the second finds what the
 * first stored. Between nodes the database decides; there it costs the second one an error.
 */
@ApplicationScoped
class Turnstile {

  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock();
    private int waiting;
  }

  <T> T one(String identifier, Supplier<T> work) {
    var turn = turns.compute(identifier, (id, known) -> joined(known == null ? new Turn() : known));
    turn.lock.lock();
    try {
      return work.get();
    } finally {
      turn.lock.unlock();
      turns.compute(identifier, (id, known) -> left(known));
    }
  }

  private static Turn joined(Turn turn) {
    turn.waiting++;
    return turn;
  }

  private static Turn left(Turn turn) {
    turn.waiting--;
    return turn.waiting == 0 ? null : turn;
  }
}
