package org.balie.api.handover;

import java.time.Instant;
import java.util.List;
import org.balie.handover.Handover;

/** A case at the second line, on the wire. */
public record HandoverJson(
    String reference,
    String receiver,
    String state,
    String addressee,
    String remoteNumber,
    String remoteStatus,
    String lastError,
    Instant createdAt,
    Instant since) {

  /** All of a ticket, oldest first. */
  public record ListJson(List<HandoverJson> items) {}

  /** What was made of a message to the second line. */
  public record ToldJson(String reference) {}

  static HandoverJson of(Handover handover) {
    return new HandoverJson(
        handover.reference(),
        handover.receiver(),
        handover.state().code(),
        handover.addressee(),
        handover.remote().number(),
        handover.remote().status(),
        handover.lastError(),
        handover.createdAt(),
        handover.since());
  }
}
