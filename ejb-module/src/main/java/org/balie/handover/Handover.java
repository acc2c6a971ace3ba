package org.balie.handover;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.balie.ticket.TicketId;

/**
 * A hand-over as receivers and screens see it.
 *
 * @param reference for example {@code B-2026-000123/2}
 * @param values what was filled in
 * @param addressee who at the receiver has it
 * @param doubtful it may have arrived although nobody said so
 * @param since when it came into its state
 */
public record Handover(
    HandoverId id,
    TicketId ticket,
    String reference,
    String receiver,
    HandoverState state,
    Map<String, String> values,
    String addressee,
    Remote remote,
    boolean doubtful,
    String lastError,
    UUID createdBy,
    Instant createdAt,
    Instant since)
    implements Serializable {

  /**
   * What the receiver made of it. All null before it arrived.
   *
   * @param id the receiver's own
   * @param operator who we are there: what that one wrote is ours
   * @param modified when it changed last, by the receiver's clock
   */
  public record Remote(String id, String number, String status, String operator, Instant modified)
      implements Serializable {

    public static final Remote NONE = new Remote(null, null, null, null, null);
  }

  public boolean arrived() {
    return remote.id() != null;
  }

  /** Everything about one case leaves in one order. */
  public String orderKey() {
    return receiver + "/" + ticket;
  }
}
