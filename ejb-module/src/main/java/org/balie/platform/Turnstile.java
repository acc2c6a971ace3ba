package org.balie.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets what is done under one name through one after the other, so that the second finds what the
 * first stored. Between nodes the database decides; there it costs the second one an error.
 */
@ApplicationScoped
public class Turnstile {

  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock();
    private int waiting;
  }

  public <T> T one(String name, Supplier<T> work) {
    var turn = turns.compute(name, (n, known) -> joined(known == null ? new Turn() : known));
    turn.lock.lock();
    try {
      return work.get();
    } finally {
      turn.lock.unlock();
      turns.compute(name, (n, known) -> left(known));
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
