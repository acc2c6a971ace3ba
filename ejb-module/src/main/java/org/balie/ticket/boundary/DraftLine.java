package org.balie.ticket.boundary;

import java.time.Instant;
import java.util.UUID;
import org.balie.ticket.DraftKind;

/**
 * A draft in the list of the agent's own.
 *
 * @param number of the ticket it is written on; null for a new case
 * @param title subject of the ticket or of the new case; null when it has none yet
 * @param beginning of a reply or note; of a new case its inputs as JSON, cut off
 */
public record DraftLine(
    UUID id, DraftKind kind, String number, String title, String beginning, Instant savedAt) {

  public boolean onTicket() {
    return kind != DraftKind.CASE;
  }
}
