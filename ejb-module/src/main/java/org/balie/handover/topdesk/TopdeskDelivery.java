package org.balie.handover.topdesk;

import java.io.Serializable;
import java.time.Instant;

/**
 * A request that came to the callback.
 *
 * @param outcome {@code accepted}, {@code unknown}, {@code refused}, {@code broken}
 * @param number of the incident, where it was named
 */
public record TopdeskDelivery(Instant at, String outcome, String number, String address)
    implements Serializable {}
