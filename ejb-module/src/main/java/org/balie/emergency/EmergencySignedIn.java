package org.balie.emergency;

import java.time.Instant;
import java.util.UUID;

/** Somebody signed in with a personal emergency account. */
public record EmergencySignedIn(UUID account, String login, String name, Instant at) {}
