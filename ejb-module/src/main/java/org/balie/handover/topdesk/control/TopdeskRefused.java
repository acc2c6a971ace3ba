package org.balie.handover.topdesk.control;

import java.util.List;
import org.balie.outbox.RetryLater;

/** TOPdesk understood the request and does not carry it out; another try gets the same answer. */
class TopdeskRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  TopdeskRefused(int status, List<String> messages) {
    super(
        "TOPdesk refused it ("
            + status
            + ")"
            + (messages.isEmpty() ? "" : ": ")
            + String.join("; ", messages));
    this.status = status;
  }

  int status() {
    return status;
  }

  /** For the outbox: a person has to look. */
  RetryLater forGood() {
    return RetryLater.never(getMessage(), this);
  }
}
