package org.balie.signal;

import java.util.UUID;

/**
 * Tells the other servers. They hear of it as {@link SignalHeard} within two seconds after the
 * commit; this server hears nothing of its own. Nothing is written while there is no other server.
 */
public interface Signals {

  /**
   * Something is different; called in the transaction that changes it.
   *
   * @param topic of at most 20 characters, the sender's own
   */
  void tell(String topic, UUID subject);
}
