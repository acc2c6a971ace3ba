package org.balie.api.ticket;

import java.time.Instant;
import java.util.Locale;
import org.balie.inbox.Receipt;

/** What somebody who handed something in may count on. */
public record ReceiptJson(String number, Instant receivedAt, String status) {

  static ReceiptJson of(Receipt receipt) {
    return new ReceiptJson(
        receipt.number(),
        receipt.receivedAt(),
        Receipt.State.RECEIVED.name().toLowerCase(Locale.ROOT));
  }
}
