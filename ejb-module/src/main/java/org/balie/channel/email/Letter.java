package org.balie.channel.email;

import java.util.List;
import org.balie.ticket.OutgoingMessages;
import org.balie.ticket.Recipients;

/**
 * A mail to be sent.
 *
 * @param id its Message-ID, without angle brackets
 * @param mailbox it is sent from; null for the general sender
 * @param envelope what stands behind the plus of the envelope sender; empty for a mail whose
 *     failures nobody wants back
 * @param references ids of the mails before it, oldest first; the last is the one it answers
 * @param automatic written by no person: RFC 3834 demands that it says so
 */
record Letter(
    String id,
    MailboxSheet mailbox,
    String envelope,
    Recipients to,
    String senderName,
    String subject,
    String body,
    List<String> references,
    List<OutgoingMessages.File> files,
    boolean automatic) {}
