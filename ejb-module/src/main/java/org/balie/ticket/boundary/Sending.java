package org.balie.ticket.boundary;

import java.time.Instant;
import java.util.UUID;
import org.balie.ticket.Recipients;
import org.balie.ticket.Then;

/**
 * How a reply leaves.
 *
 * @param to null for the customer alone
 * @param leavesAt until then it can be taken back; null or a moment that is over for now
 * @param then what becomes of the case when it leaves; null for nothing
 * @param confidential the words stay here and wait for the customer, see {@link
 *     org.balie.ticket.ConfidentialWay}
 * @param once what the same reply is known by when it is given again, because nobody heard that it
 *     was taken; it becomes its id. Null when it never is
 */
public record Sending(Recipients to, Instant leavesAt, Then then, boolean confidential, UUID once) {

  /** To the customer, now. */
  public static final Sending PLAIN = new Sending(null, null, null, false, null);
}
