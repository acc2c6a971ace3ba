package org.balie.handover.topdesk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.balie.handover.topdesk.control.CallbackSecrets;
import org.balie.handover.topdesk.control.TopdeskLedger;
import org.balie.privacy.Origin;

/** Knows TOPdesk by its secret. Called before anybody is known, so it asks for no role. */
@Stateless
@PermitAll
public class TopdeskGate {

  @Inject CallbackSecrets secrets;
  @Inject TopdeskLedger ledger;
  @Inject Origin origin;

  /**
   * Whether these headers prove it: {@code Authorization} with Basic or Bearer, or {@code
   * X-B-Token}.
   */
  public boolean knows(String authorization, String token) {
    return secrets.prove(authorization, token);
  }

  /** Somebody who could not prove it. */
  public void refused() {
    ledger.delivered("refused", null, origin.address());
  }
}
