package org.balie.handover.topdesk.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.handover.Handover;
import org.balie.handover.Handovers;
import org.balie.handover.topdesk.control.TopdeskLedger;
import org.balie.platform.Roles;
import org.balie.privacy.Origin;

/**
 * Takes it that an incident changed. Nothing of what the request says is believed: it only makes us
 * look at TOPdesk itself, so forging, repeating and reordering requests change nothing.
 */
@Stateless
@RolesAllowed(Roles.TOPDESK)
@TransactionAttribute(NOT_SUPPORTED)
public class TopdeskUpdates {

  private static final Logger LOG = Logger.getLogger(TopdeskUpdates.class.getName());
  private static final String RECEIVER = "topdesk";

  @Inject Handovers handovers;
  @Inject TopdeskLedger ledger;
  @Inject Origin origin;

  /**
   * An incident was made or changed. Stored before this returns. An incident nobody here knows is
   * written down and otherwise ignored, so that nobody can find out which ones are known.
   *
   * @param unid its id; may be blank
   * @param number its number; may be blank
   */
  public void changed(String unid, String number) {
    var known = find(unid, number);
    known.ifPresent(ledger::look);
    var shown = known.map(handover -> handover.remote().number()).orElse(number);
    ledger.delivered(known.isPresent() ? "accepted" : "unknown", shown, origin.address());
    if (known.isEmpty()) {
      LOG.log(Level.INFO, "TOPdesk told of an incident that is none of ours");
    }
  }

  private Optional<Handover> find(String unid, String number) {
    return unid.isBlank()
        ? handovers.byRemoteNumber(RECEIVER, number)
        : handovers.byRemoteId(RECEIVER, unid);
  }

  /** A request that could not be read. */
  public void broken() {
    ledger.delivered("broken", null, origin.address());
  }
}
