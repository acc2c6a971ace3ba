package org.balie.channel.email;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody of whom the directory has a certificate that we do not encrypt with.
 *
 * @param reason the end of a key of a text
 */
public record UnusedCertificate(String address, String reason, Instant askedAt)
    implements Serializable {}
