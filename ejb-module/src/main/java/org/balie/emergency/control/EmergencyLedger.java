package org.balie.emergency.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balie.emergency.EmergencySignedIn;
import org.balie.platform.Actor;
import org.balie.privacy.AuditLog;

/** Writes down who came in by the emergency sign-in and who did not, and announces the first. */
@ApplicationScoped
public class EmergencyLedger {

  private static final String SIGN_IN = "emergency.sign-in";

  @Inject AuditLog audit;
  @Inject Event<EmergencySignedIn> signedIn;

  public void refused(Actor who, String why) {
    audit.refused(who, SIGN_IN, "emergency/account", why);
  }

  public void signedIn(EmergencySignedIn event, UUID agent) {
    audit.doneBy(Actor.agent(agent), SIGN_IN, "emergency/" + event.account(), "");
    signedIn.fire(event);
  }

  public void changed(UUID account, String action) {
    audit.done(action, "emergency/" + account, "");
  }
}
