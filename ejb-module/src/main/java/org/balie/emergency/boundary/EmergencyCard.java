package org.balie.emergency.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.balie.agent.AgentCard;

/** A personal emergency account as an administrator sees it. */
public record EmergencyCard(
    UUID id,
    String login,
    AgentCard person,
    Instant enrolledAt,
    Instant drilledAt,
    Instant signedInAt,
    Instant lockedUntil)
    implements Serializable {}
