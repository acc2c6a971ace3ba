package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.balie.outbox.OutboxEntry;
import org.balie.outbox.OutboxHandler;
import org.balie.outbox.RetryLater;

/**
 * Asks TOPdesk for its version and writes down how that went: the test an administrator asks for.
 */
@ApplicationScoped
class Probe implements OutboxHandler {

  static final String TOPIC = "topdesk.probe";

  @Inject TopdeskClient topdesk;
  @Inject TopdeskLedger ledger;

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public String queue() {
    return Topdesk.QUEUE;
  }

  /** Never tried again: the answer to the test is what came. */
  @Override
  public void handle(OutboxEntry entry) {
    try {
      var version = topdesk.get("/version").object().getString("version", "?");
      ledger.sign("probe", true, version);
    } catch (RetryLater | TopdeskRefused failed) {
      ledger.sign("probe", false, failed.getMessage());
    }
  }
}
