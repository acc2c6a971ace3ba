package org.balie.emergency.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.balie.emergency.SwitchSource;

/**
 * A turn of the switch in its history.
 *
 * @param until null when it went off
 */
public record SwitchLine(Instant at, Instant until, SwitchSource source, String by)
    implements Serializable {}
