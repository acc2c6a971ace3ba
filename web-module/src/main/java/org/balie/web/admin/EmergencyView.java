package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.balie.agent.AgentCard;
import org.balie.agent.AgentDirectory;
import org.balie.emergency.EmergencyMode;
import org.balie.emergency.EmergencyState;
import org.balie.emergency.boundary.EmergencyCard;
import org.balie.emergency.boundary.EmergencyDesk;
import org.balie.emergency.boundary.SwitchLine;
import org.balie.web.platform.Attempt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.cdi.Param;

/** The emergency sign-in as administrators keep it: the switch, the accounts, who drilled when. */
@Named
@RequestScoped
public class EmergencyView {

  private static final int TURNS = 20;
  private static final int USUAL_HOURS = 8;

  @Inject
  @Param(name = "account")
  UUID chosen;

  @Inject
  @ConfigProperty(name = "balie.agent.url")
  Optional<String> home;

  @Inject EmergencyMode mode;
  @Inject EmergencyDesk desk;
  @Inject AgentDirectory agents;
  @Inject Attempt attempt;
  private EmergencyState state;
  private List<EmergencyCard> accounts;
  private List<SwitchLine> history;
  private int hours = USUAL_HOURS;
  private String login;
  private UUID person;

  public EmergencyState getState() {
    if (state == null) {
      state = mode.now();
    }
    return state;
  }

  public List<EmergencyCard> getAccounts() {
    if (accounts == null) {
      accounts = desk.accounts();
    }
    return accounts;
  }

  public List<SwitchLine> getHistory() {
    if (history == null) {
      history = desk.history(TURNS);
    }
    return history;
  }

  public EmergencyCard getChosen() {
    return getAccounts().stream().filter(a -> a.id().equals(chosen)).findFirst().orElse(null);
  }

  /** People who can have an account. */
  public List<AgentCard> getPeople() {
    return agents.agents();
  }

  public String getAddress() {
    return home.orElse("") + "/emergency/";
  }

  public void switchOn() {
    run(() -> desk.switchOn(hours), "emergency.done.on");
  }

  public void switchOff() {
    run(desk::switchOff, "emergency.done.off");
  }

  public void add() {
    if (run(() -> desk.add(login, person), "emergency.done.added")) {
      login = null;
      person = null;
    }
  }

  public void remove() {
    run(() -> desk.remove(chosen), "emergency.done.removed");
  }

  public void forgetFactor() {
    run(() -> desk.forgetFactor(chosen), "emergency.done.forgotten");
  }

  public void unlock() {
    run(() -> desk.unlock(chosen), "emergency.done.unlocked");
  }

  private boolean run(Attempt.Action action, String done) {
    var worked = attempt.to(action, done);
    state = null;
    accounts = null;
    history = null;
    return worked;
  }

  public int getHours() {
    return hours;
  }

  public void setHours(int hours) {
    this.hours = hours;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public UUID getPerson() {
    return person;
  }

  public void setPerson(UUID person) {
    this.person = person;
  }
}
