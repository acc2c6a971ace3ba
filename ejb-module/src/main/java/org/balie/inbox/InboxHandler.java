package org.balie.inbox;

import java.io.IOException;

/**
 * Makes something of what one channel received. Called in a transaction that also marks the item
 * processed.
 */
public interface InboxHandler {

  String channel();

  /**
   * Throwing rolls everything back; the item is tried again and goes to the poison shelf when it
   * never succeeds.
   */
  void handle(InboxItem item) throws IOException;
}
