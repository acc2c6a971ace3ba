package org.balie.channel.email;

import java.util.List;
import org.balie.outbox.RetryLater;

/** A recipient's domain demands an encrypted line, and the mail server offers none. */
class NoSafeWay extends RetryLater {

  private static final long serialVersionUID = 1L;

  /** Among the texts of failed deliveries. */
  static final String REASON = "nosafeway";

  NoSafeWay(List<String> domains, Throwable cause) {
    super(
        "No encrypted line to the mail server, which "
            + String.join(", ", domains)
            + " demands: "
            + cause.getMessage(),
        null,
        true,
        cause);
  }
}
