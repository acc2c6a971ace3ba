package org.balie.channel.email;

/** A mailbox has not worked for minutes. Published in the transaction that noted the alert. */
public record MailboxTroubled(MailboxHealth health) {}
