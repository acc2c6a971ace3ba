package org.balie.ticket.boundary;

import java.io.Serializable;
import java.time.Instant;
import org.balie.ticket.NoticeKind;

/**
 * What an agent was told.
 *
 * @param number of the case
 * @param by who did it; null for nobody in particular
 * @param fresh whether the agent has not opened the case since
 */
public record NoticeLine(
    String number, String subject, NoticeKind kind, String by, Instant toldAt, boolean fresh)
    implements Serializable {}
