package org.balie.channel.email;

import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate that the directory has for an address.
 *
 * @param subject whose it is, as it says itself; empty when it cannot be read
 * @param until null when it cannot be read
 * @param fitness whether it is used, and why not: the end of a key of a text
 */
public record OfferedLine(String subject, String issuer, Instant until, String fitness)
    implements Serializable {}
