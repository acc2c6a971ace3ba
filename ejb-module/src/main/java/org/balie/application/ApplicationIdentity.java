package org.balie.application;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * An application that proved who it is.
 *
 * @param scopes of {@link org.balie.platform.Roles#OF_APPLICATIONS}
 * @param ratePerMinute requests it may make
 */
public record ApplicationIdentity(UUID id, String name, Set<String> scopes, int ratePerMinute)
    implements Serializable {}
