package org.balie.web.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.balie.agent.SessionKind;
import org.balie.emergency.EmergencyMode;
import org.balie.emergency.EmergencyState;
import org.balie.emergency.boundary.OwnEmergencyDesk;
import org.balie.web.platform.Me;
import org.balie.web.signin.SessionIdentity;

/** What every page says while the emergency sign-in is on, and whether somebody has an account. */
@Named
@RequestScoped
public class EmergencyBanner {

  @Inject EmergencyMode mode;
  @Inject OwnEmergencyDesk own;
  @Inject SessionIdentity session;
  @Inject Me me;
  @Inject HttpServletRequest request;
  private EmergencyState state;
  private Boolean account;

  private EmergencyState state() {
    if (state == null) {
      state = mode.lately();
    }
    return state;
  }

  public boolean isOn() {
    return state().on();
  }

  public Instant getUntil() {
    return state().until();
  }

  /** Whether this very session came in by it. */
  public boolean isUsed() {
    return session.kind(request).filter(k -> k == SessionKind.EMERGENCY).isPresent();
  }

  /** Whether the person has an emergency account, for the link in their menu. */
  public boolean isAccount() {
    if (account == null) {
      account = !me.getRoles().isEmpty() && own.has();
    }
    return account;
  }
}
