package org.balie.ticket;

/** What became of a reply that goes over a channel. */
public enum Delivery {
  /** Nothing is sent: a note, or a message that came in. */
  NONE,
  /** It leaves later, and can be taken back until then. */
  HELD,
  QUEUED,
  SENT,
  /** A mail system on the way still tries. */
  DELAYED,
  /** It lies in the mailbox of the recipient. */
  DELIVERED,
  FAILED;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
