package org.balie.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.ticket.SecondLine.Facts;

/**
 * Somebody cases can be given to. One folder per receiver. Nothing here calls the receiver itself:
 * the agent waits for none of this, so it is answered from what is known, and what is to be done
 * outside goes to the outbox.
 */
public interface Receiver {

  /** Names it in keys of texts and in the database, for example {@code topdesk}. */
  String code();

  /** Whether this institution has set it up. */
  boolean configured();

  /** What it asks for. */
  List<Field> fields();

  /** What can be proposed from the case itself; the administrator's proposals are laid over it. */
  Map<String, String> proposal(Facts ticket, String reference);

  Preview preview(Draft draft);

  /** Who at the receiver gets it, for lists: an operator group, an address. */
  String addressee(Draft draft);

  /** Stores the intention to send it; the id of the outbox entry. */
  UUID send(Handover handover);

  /** Stores the intention to pass on one text or file of ours. */
  UUID tell(Handover handover, UUID entry);

  /** Whether words can be sent after the first message. */
  boolean listens();

  /** Whether files go one by one behind the words; otherwise they go with them. */
  boolean takesFilesApart();
}
