package org.balie.quicklog.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.balie.quicklog.ContactResult;

/**
 * A logged contact.
 *
 * @param customer name on the card; null for nobody in particular, or for a card without a name
 * @param ticket number of the case that it became; null when it became none
 */
public record LogLine(
    UUID id,
    Instant at,
    UUID topic,
    String channel,
    ContactResult result,
    String note,
    UUID customerId,
    String customer,
    String ticket,
    long version)
    implements Serializable {}
