package org.balie.outbox;

import java.util.UUID;

/**
 * Where a component leaves what must be done outside: stored in the caller's transaction, carried
 * out after it.
 */
public interface Outbox {

  /**
   * Stores an intention.
   *
   * @param topic names the {@link OutboxHandler}
   * @param key intentions of one key are carried out one after the other, in order
   * @param payload record that goes to the handler as JSON; ids rather than content
   */
  UUID add(String topic, String key, Object payload);

  /** A person wants an intention tried again that was given up. */
  void again(UUID entry);
}
