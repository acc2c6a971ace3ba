package org.balie.quicklog.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.balie.quicklog.ContactResult;

/** A logged contact as the customer's card tells of it. */
public record CustomerContact(
    UUID id,
    Instant at,
    String channel,
    UUID topic,
    ContactResult result,
    String note,
    String agent)
    implements Serializable {}
