package org.balie.inbox;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Where every channel leaves what it receives. No transaction of the caller is used. */
public interface Inbox {

  /**
   * Stores the original and reserves a number, commits, and rings the bell of the channel.
   *
   * @throws IdentifierReused when the external id was used for other content
   */
  Receipt receive(Received thing) throws IOException;

  Optional<InboxItem> byNumber(String number);

  Optional<InboxItem> byId(UUID id);
}
