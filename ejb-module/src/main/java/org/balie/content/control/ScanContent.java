package org.balie.content.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.balie.content.ContentId;
import org.balie.content.MalwareScanner;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.outbox.RetryLater;

/** Has stored bytes scanned. While the scanner is out of reach they stay closed. */
@ApplicationScoped
class ScanContent implements OutboxHandler {

  static final String TOPIC = "content.scan";

  @Inject MalwareScanner scanner;
  @Inject ScanLedger ledger;

  /** What to scan. */
  public record Order(UUID content) {}

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public void handle(OutboxEntry entry) {
    var content = new ContentId(entry.payloadAs(Order.class).content());
    try (var bytes = ledger.open(content)) {
      ledger.verdict(content, scanner.findingIn(bytes));
    } catch (IOException unreachable) {
      throw RetryLater.because(
          "The malware scanner did not answer: " + unreachable.getMessage(), unreachable);
    } catch (UncheckedIOException broken) {
      throw RetryLater.never("The stored bytes cannot be read", broken);
    }
  }
}
