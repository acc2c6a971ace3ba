package org.balie.outbox;

/**
 * Carries out the intentions of one topic. Called outside any transaction, at least once: a handler
 * is idempotent, and after doubt reads the neighbour before it writes again.
 */
public interface OutboxHandler {

  String COMMON_QUEUE = "outbox";

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

  /**
   * The JMS queue that rings for this topic, {@code jms/balie/<name>}. A queue of its own brings
   * workers of its own: however long its neighbour takes, nobody of the common queue waits.
   */
  default String queue() {
    return COMMON_QUEUE;
  }
}
