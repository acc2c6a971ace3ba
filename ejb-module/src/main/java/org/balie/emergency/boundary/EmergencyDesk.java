package org.balie.emergency.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.emergency.control.EmergencyLedger;
import org.balie.emergency.control.EmergencyRepository;
import org.balie.emergency.control.SwitchBoard;
import org.balie.emergency.entity.EmergencyAccount;
import org.balie.platform.Caller;
import org.balie.platform.InvalidInput;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;

/** The switch and the personal accounts, as administrators keep them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class EmergencyDesk {

  private static final int LONGEST_HOURS = 72;
  private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,31}");

  @Inject EmergencyRepository emergency;
  @Inject EmergencyLedger ledger;
  @Inject SwitchBoard board;
  @Inject AgentDirectory agents;
  @Inject Caller caller;
  @Inject Clock clock;

  public void switchOn(int hours) {
    if (hours < 1 || hours > LONGEST_HOURS) {
      throw new InvalidInput("/hours", "emergency.invalid.hours", LONGEST_HOURS);
    }
    board.on(Duration.ofHours(hours), me());
  }

  /** Off at once; sessions that came in by it end with their next request. */
  public void switchOff() {
    board.off(me());
  }

  public List<SwitchLine> history(int most) {
    return emergency.turns(most).stream()
        .map(t -> new SwitchLine(t.at(), t.until(), t.source(), t.by()))
        .toList();
  }

  public List<EmergencyCard> accounts() {
    return emergency.accounts().stream().map(this::card).toList();
  }

  /**
   * Makes an account that stands for a person and never may more than they.
   *
   * @param login the name that {@code emergency.sh add-account} gave it on the server
   */
  public void add(String login, UUID person) {
    var name = login == null ? "" : login.strip();
    if (!LOGIN.matcher(name).matches()) {
      throw new InvalidInput("/login", "emergency.invalid.login");
    }
    if (emergency.byLogin(name).isPresent()) {
      throw new InvalidInput("/login", "emergency.invalid.login-taken");
    }
    if (person == null || agents.agent(person).filter(AgentCard::active).isEmpty()) {
      throw new InvalidInput("/person", "emergency.invalid.person");
    }
    if (emergency.ofAgent(person).isPresent()) {
      throw new InvalidInput("/person", "emergency.invalid.person-taken");
    }
    var account = new EmergencyAccount(name, person, clock.instant());
    emergency.add(account);
    ledger.changed(account.id(), "emergency.add-account");
  }

  public void remove(UUID id) {
    emergency.remove(emergency.lock(id));
    ledger.changed(id, "emergency.remove-account");
  }

  /** The telephone with the codes is lost: the person enrols again. */
  public void forgetFactor(UUID id) {
    emergency.lock(id).forgetFactor();
    ledger.changed(id, "emergency.forget-factor");
  }

  public void unlock(UUID id) {
    emergency.lock(id).unlock();
    ledger.changed(id, "emergency.unlock");
  }

  private String me() {
    var id = caller.actor().id();
    return agents.agent(id).map(AgentCard::name).orElseThrow(() -> new NotFound("agent/" + id));
  }

  private EmergencyCard card(EmergencyAccount account) {
    return new EmergencyCard(
        account.id(),
        account.login(),
        agents.agent(account.agent()).orElse(null),
        account.enrolledAt(),
        account.drilledAt(),
        account.signedInAt(),
        account.locked(clock.instant()) ? account.lockedUntil() : null);
  }
}
