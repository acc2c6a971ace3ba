package org.balie.agent;

import java.io.Serializable;
import java.util.UUID;

/** A team as others see it. */
public record TeamCard(UUID id, String name, String email, boolean active)
    implements Serializable {}
