package org.balie.agent;

import java.io.Serializable;
import java.util.UUID;

/**
 * A team as others see it.
 *
 * @param confidential whether only its members see its cases
 */
public record TeamCard(UUID id, String name, String email, boolean active, boolean confidential)
    implements Serializable {}
