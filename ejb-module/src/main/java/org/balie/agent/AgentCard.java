package org.balie.agent;

import java.io.Serializable;
import java.util.UUID;

/** A colleague as others see them. */
public record AgentCard(UUID id, String name, String email, boolean active)
    implements Serializable {}
