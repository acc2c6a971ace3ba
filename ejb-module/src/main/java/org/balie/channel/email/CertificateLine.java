package org.balie.channel.email;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A certificate of somebody we write to.
 *
 * @param subject whose it is, as it says itself
 * @param issuer who vouches for it
 * @param fingerprint SHA-256, in hexadecimal digits
 * @param source null for one that was known before this was kept
 * @param valid whether mail can be encrypted with it now
 */
public record CertificateLine(
    UUID id,
    String address,
    String subject,
    String issuer,
    String fingerprint,
    Instant validUntil,
    CertificateSource source,
    boolean valid)
    implements Serializable {}
