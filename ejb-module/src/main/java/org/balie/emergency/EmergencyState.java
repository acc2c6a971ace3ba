package org.balie.emergency;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether people may sign in without the provider.
 *
 * @param until when it ends by itself; null while it is off
 */
public record EmergencyState(boolean on, Instant until) implements Serializable {

  public static final EmergencyState OFF = new EmergencyState(false, null);
}
