package org.balie.emergency.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.balie.emergency.AlreadyEnrolled;
import org.balie.emergency.WrongCode;
import org.balie.emergency.control.EmergencyLedger;
import org.balie.emergency.control.EmergencyRepository;
import org.balie.emergency.control.SecondFactor;
import org.balie.emergency.entity.EmergencyAccount;
import org.balie.platform.Caller;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;

/** What people do with their own emergency account, beforehand: enrol and drill. */
@Stateless
@RolesAllowed({
  Roles.AGENT,
  Roles.TEAM_LEAD,
  Roles.KNOWLEDGE_EDITOR,
  Roles.ADMINISTRATOR,
  Roles.AUDITOR
})
public class OwnEmergencyDesk {

  @Inject EmergencyRepository emergency;
  @Inject EmergencyLedger ledger;
  @Inject SecondFactor factor;
  @Inject Caller caller;
  @Inject Clock clock;

  public Optional<OwnAccount> account() {
    return emergency.ofAgent(caller.actor().id()).map(this::own);
  }

  public boolean has() {
    return emergency.ofAgent(caller.actor().id()).isPresent();
  }

  /** Makes a secret that waits for its first code. */
  public void begin() {
    var account = mine();
    if (account.enrolled()) {
      throw new AlreadyEnrolled();
    }
    factor.propose(account);
    ledger.changed(account.id(), "emergency.begin-enrolment");
  }

  /**
   * The authenticator app shows the right code: the second factor counts.
   *
   * @throws WrongCode when it does not
   */
  public void confirm(String code) {
    var account = mine();
    if (account.enrolled()) {
      throw new AlreadyEnrolled();
    }
    account.enrol(factor.step(account, code).orElseThrow(WrongCode::new), clock.instant());
    ledger.changed(account.id(), "emergency.enrol");
  }

  /**
   * Tries password and code as in an emergency. It uses no code up and signs nobody in; only the
   * day of the drill is kept.
   *
   * @return whether they would have come in
   */
  public boolean drill(boolean passwordRight, String code) {
    var account = mine();
    var fits = passwordRight && account.enrolled() && factor.step(account, code).isPresent();
    if (fits) {
      account.drilled(clock.instant());
      ledger.changed(account.id(), "emergency.drill");
    }
    return fits;
  }

  private EmergencyAccount mine() {
    var me = caller.actor().id();
    return emergency
        .ofAgent(me)
        .map(a -> emergency.lock(a.id()))
        .orElseThrow(() -> new NotFound("emergency-account"));
  }

  private OwnAccount own(EmergencyAccount account) {
    var open = account.secret() != null && !account.enrolled();
    return new OwnAccount(
        account.login(),
        account.enrolledAt(),
        account.drilledAt(),
        open ? factor.text(account) : null,
        open ? factor.uri(account) : null);
  }
}
