package org.balie.customer.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.balie.customer.CustomerCard;

/**
 * A card with what stands around it.
 *
 * @param lastLook who opened it before; null for nobody
 * @param people of an organisation, by name
 * @param earlier cards that went on in this one
 * @param similar cards that may be the same customer's
 */
public record CardPage(
    CustomerCard card,
    Look lastLook,
    List<Colleague> people,
    List<Earlier> earlier,
    List<Similar> similar)
    implements Serializable {

  /** Somebody opened the card. */
  public record Look(Instant at, String agent) implements Serializable {}

  /**
   * Somebody who works somewhere.
   *
   * @param as what; null when it is not known
   */
  public record Colleague(UUID id, String name, String as) implements Serializable {}

  /** A card that went on in this one. */
  public record Earlier(UUID merge, String name, String note, Instant at, String agent)
      implements Serializable {}

  /**
   * A card that may be the same customer's.
   *
   * @param way one of its ways; null for none
   */
  public record Similar(UUID id, String name, String way, long ways) implements Serializable {}
}
