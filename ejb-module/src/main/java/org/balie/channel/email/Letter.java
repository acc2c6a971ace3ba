package org.balie.channel.email;

import java.util.List;
import org.balie.ticket.OutgoingMessages;

/**
 * A mail to be sent.
 *
 * @param id its Message-ID, without angle brackets
 * @param references ids of the mails before it, oldest first; the last is the one it answers
 * @param automatic written by no person: RFC 3834 demands that it says so
 */
record Letter(
    String id,
    String to,
    String senderName,
    String subject,
    String body,
    List<String> references,
    List<OutgoingMessages.File> files,
    boolean automatic) {}
