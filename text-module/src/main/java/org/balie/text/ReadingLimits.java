package org.balie.text;

import java.time.Duration;

/**
 * What a reading process may take.
 *
 * @param heap as {@code -Xmx} says it
 * @param time for one file; then the process is ended
 * @param most characters of one file; the rest is left out
 */
public record ReadingLimits(String heap, Duration time, int most) {}
