package org.balie.ticket;

import java.util.UUID;

/**
 * An agent was told of a case; in the transaction of what they were told of.
 *
 * @param number of the case
 * @param by colleague who did it; null for nobody in particular
 */
public record AgentTold(UUID agent, String number, NoticeKind kind, UUID by) {}
