package org.balie.landscape.mail;

import org.balie.landscape.http.Fault;

/** What the mail server can be told to do wrong. Single recipients: see {@link Refusals}. */
public enum MailFault implements Fault {
  SMTP_DOWN("SMTP port closed: connection refused"),
  SMTP_HANG("SMTP accepts connections and never greets"),
  SMTP_SLOW("each SMTP answer takes seconds"),
  SMTP_REFUSES_451("every recipient: 451, try again later"),
  SMTP_REFUSES_550("every recipient: 550, no such mailbox"),
  IMAP_DOWN("IMAP port closed: connection refused"),
  IMAP_SLOW("each IMAP answer takes seconds");

  private final String effect;

  MailFault(String effect) {
    this.effect = effect;
  }

  @Override
  public String effect() {
    return effect;
  }
}
