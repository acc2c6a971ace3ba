package org.balie.emergency.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.emergency.EmergencyMode;
import org.balie.emergency.EmergencySignedIn;
import org.balie.emergency.control.EmergencyLedger;
import org.balie.emergency.control.EmergencyRepository;
import org.balie.emergency.control.SecondFactor;
import org.balie.emergency.entity.EmergencyAccount;
import org.balie.platform.Actor;

/** Decides who comes in by the emergency sign-in. Called while nobody is signed in yet. */
@Stateless
@PermitAll
public class EmergencyReception {

  @Inject EmergencyRepository emergency;
  @Inject EmergencyMode mode;
  @Inject SecondFactor factor;
  @Inject AgentDirectory agents;
  @Inject EmergencyLedger ledger;
  @Inject Clock clock;

  /**
   * The person whose account, password and code fit; empty otherwise, and nobody learns which of
   * the three was wrong. Refusals are counted, so this never throws for one.
   *
   * @param passwordRight what the server's realm says
   */
  public Optional<UUID> admit(String login, boolean passwordRight, String code) {
    if (!mode.now().on()) {
      return Optional.empty();
    }
    var account = emergency.lockByLogin(login == null ? "" : login);
    if (account.isEmpty()) {
      factor.pretend(code);
      ledger.refused(Actor.SYSTEM, "unknown");
      return Optional.empty();
    }
    return admit(account.get(), passwordRight, factor.step(account.get(), code));
  }

  private Optional<UUID> admit(EmergencyAccount account, boolean passwordRight, OptionalLong step) {
    var now = clock.instant();
    var person = agents.agent(account.agent()).filter(AgentCard::active);
    var fits = passwordRight && step.isPresent() && account.enrolled() && person.isPresent();
    if (!fits || account.locked(now)) {
      var locks = account.failed(now);
      ledger.refused(Actor.agent(account.agent()), locks ? "locked" : "wrong");
      return Optional.empty();
    }
    account.signedIn(step.getAsLong(), now);
    ledger.signedIn(
        new EmergencySignedIn(account.id(), account.login(), person.get().name(), now),
        account.agent());
    return Optional.of(account.agent());
  }
}
