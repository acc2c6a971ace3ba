package org.balie.landscape.mail;

import java.time.Duration;

/** Ports and accounts of the mail server. Any other recipient gets a mailbox when mail arrives. */
public record MailSettings(
    int smtpPort, int imapPort, String mailbox, String password, Duration slowness) {}
