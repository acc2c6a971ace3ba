package org.balie.handover.topdesk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Whether TOPdesk takes our password. Written down when it changes, not with every request. */
@ApplicationScoped
class TopdeskHealth {

  static final String PASSWORD_EXPIRED =
      "TOPdesk refuses the application password (401): it expired or was withdrawn";

  private static final Logger LOG = Logger.getLogger(TopdeskHealth.class.getName());

  @Inject TopdeskLedger ledger;

  private final AtomicReference<Boolean> known = new AtomicReference<>();

  void passwordTaken() {
    if (!Boolean.TRUE.equals(known.getAndSet(true))) {
      ledger.sign("password", true, "");
    }
  }

  void passwordRefused() {
    if (!Boolean.FALSE.equals(known.getAndSet(false))) {
      ledger.sign("password", false, PASSWORD_EXPIRED);
      LOG.log(
          Level.SEVERE,
          "{0}. Renew it in TOPdesk, set BALIE_TOPDESK_PASSWORD, run apply.sh",
          PASSWORD_EXPIRED);
    }
  }
}
