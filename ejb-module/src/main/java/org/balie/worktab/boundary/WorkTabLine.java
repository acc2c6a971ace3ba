package org.balie.worktab.boundary;

import java.io.Serializable;
import java.util.UUID;
import org.balie.worktab.WorkTabKind;

/**
 * A tab as the strip shows it.
 *
 * @param target the ticket, or the draft of the case being written
 * @param number of the ticket; null for a case being written
 * @param channel of the ticket; null for a case being written
 * @param title subject of the ticket or of the case being written; null when it has none yet
 * @param news something happened to the ticket that this agent has not seen
 */
public record WorkTabLine(
    UUID id,
    WorkTabKind kind,
    UUID target,
    String number,
    String channel,
    String title,
    boolean news)
    implements Serializable {}
