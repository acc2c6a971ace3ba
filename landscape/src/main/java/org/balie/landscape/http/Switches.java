package org.balie.landscape.http;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The fault switches of one neighbour and who wants to know when they move. */
public final class Switches<F extends Enum<F> & Fault> {
  private final Class<F> type;
  private final EnumSet<F> on;
  private final Runnable moved;

  /** The listener runs after each change, in the thread that made it. */
  public Switches(Class<F> type, Runnable moved) {
    this.type = type;
    this.on = EnumSet.noneOf(type);
    this.moved = moved;
  }

  public synchronized boolean isOn(F fault) {
    return on.contains(fault);
  }

  public synchronized boolean anyOn() {
    return !on.isEmpty();
  }

  public List<F> all() {
    return List.of(type.getEnumConstants());
  }

  public synchronized List<String> keysOn() {
    return on.stream().map(Fault::key).toList();
  }

  /** Exactly these from now on. */
  public void replace(Collection<String> keys) {
    var wanted = named(keys);
    synchronized (this) {
      on.clear();
      on.addAll(wanted);
      notifyAll();
    }
    moved.run();
  }

  public void change(Collection<String> set, Collection<String> clear) {
    var raise = named(set);
    var lower = named(clear);
    synchronized (this) {
      on.addAll(raise);
      on.removeAll(lower);
      notifyAll();
    }
    moved.run();
  }

  /** Keeps the calling thread for as long as the fault stays on. */
  public synchronized void holdWhile(F fault) throws InterruptedException {
    while (on.contains(fault)) {
      wait();
    }
  }

  private Set<F> named(Collection<String> keys) {
    var faults = EnumSet.noneOf(type);
    keys.forEach(key -> faults.add(named(key)));
    return faults;
  }

  private F named(String key) {
    return Stream.of(type.getEnumConstants())
        .filter(fault -> fault.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new UnknownFault(key));
  }
}
