package org.balie.outbox;

/**
 * Carries out the intentions of one topic. Called outside any transaction, at least once: a handler
 * is idempotent, and after doubt reads the neighbour before it writes again.
 */
public interface OutboxHandler {

  String topic();

  /**
   * Does it.
   *
   * @throws RetryLater when the neighbour may do it later
   * @throws RuntimeException anything else counts as a failure too and is tried again until the
   *     entry is parked
   */
  void handle(OutboxEntry entry);

  /** The entry was given up; a person has to look. Called in the transaction that parks it. */
  default void parked(OutboxEntry entry, String reason) {}

  /**
   * How many entries of this topic one node works on at a time, so that a neighbour that hangs
   * holds no other topic up.
   */
  default int concurrency() {
    return 4;
  }
}
