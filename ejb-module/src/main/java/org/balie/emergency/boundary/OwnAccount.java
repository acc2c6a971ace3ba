package org.balie.emergency.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * A person's own emergency account.
 *
 * @param secret to type into an authenticator app; null once it was confirmed, and before it begins
 * @param uri the same for a QR code
 */
public record OwnAccount(
    String login, Instant enrolledAt, Instant drilledAt, String secret, String uri)
    implements Serializable {}
