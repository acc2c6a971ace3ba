package org.balie.inbox;

import java.util.UUID;

/** What the message-driven beans of the channels call with the claim check they got. */
public interface InboxProcessing {

  /**
   * Handles one item, once; whoever comes second, or too early, does nothing. Never throws: a
   * failure is recorded.
   */
  void process(UUID item);
}
