package org.balie.emergency;

import java.time.Instant;

/**
 * The emergency sign-in went on or off. Published in the transaction that stored it.
 *
 * @param until when it ends by itself; null when it went off
 * @param by who, in words; empty when its time was over
 */
public record EmergencySwitched(
    boolean on, Instant until, Instant at, SwitchSource source, String by) {}
