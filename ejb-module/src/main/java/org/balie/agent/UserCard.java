package org.balie.agent;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person as an administrator sees them.
 *
 * @param roles in the order of {@link org.balie.platform.Roles#OF_PEOPLE}
 * @param teams names of active teams
 * @param signedInAt last sign-in; null when they never came
 */
public record UserCard(
    UUID id,
    String name,
    String email,
    boolean active,
    List<String> roles,
    List<String> teams,
    Instant createdAt,
    Instant signedInAt,
    long version)
    implements Serializable {}
