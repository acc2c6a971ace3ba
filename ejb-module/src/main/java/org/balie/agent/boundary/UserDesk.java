package org.balie.agent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.balie.agent.LastAdministrator;
import org.balie.agent.NotYourself;
import org.balie.agent.UserCard;
import org.balie.agent.control.RightsLedger;
import org.balie.agent.control.SessionRepository;
import org.balie.agent.control.UserCards;
import org.balie.agent.control.UserRepository;
import org.balie.agent.entity.Agent;
import org.balie.platform.Caller;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;

/** What people may do here, as administrators decide it. Every change of rights is audited. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class UserDesk {

  @Inject UserRepository users;
  @Inject UserCards cards;
  @Inject SessionRepository sessions;
  @Inject RightsLedger ledger;
  @Inject Caller caller;
  @Inject Clock clock;

  /**
   * A page of people by name.
   *
   * @param text in the name or the address; null or empty for all
   */
  public List<UserCard> users(String text, int first, int most) {
    return cards.of(users.page(text, first, most));
  }

  public long count(String text) {
    return users.count(text);
  }

  public UserCard user(UUID id) {
    return cards.of(List.of(users.get(id))).get(0);
  }

  /**
   * Gives exactly these roles; they count from the person's next requests.
   *
   * @throws LastAdministrator when nobody would be left to administer
   */
  public void setRoles(UUID id, long seen, Set<String> roles) {
    if (!Roles.OF_PEOPLE.containsAll(roles)) {
      throw new InvalidInput("/roles", "agent.invalid.roles");
    }
    keepAnAdministrator(id, !roles.contains(Roles.ADMINISTRATOR));
    var agent = lock(id, seen);
    var before = new TreeSet<>(agent.roles());
    agent.mayBe(roles);
    ledger.changed(agent, "user.roles", before + " to " + new TreeSet<>(roles));
  }

  /** Switches the account off; all its sessions end at once, on every node. */
  public void switchOff(UUID id, long seen) {
    if (id.equals(caller.actor().id())) {
      throw new NotYourself();
    }
    keepAnAdministrator(id, true);
    var agent = lock(id, seen);
    agent.leave();
    var ended = sessions.endOfAgent(id, clock.instant());
    ledger.changed(agent, "user.switch-off", ended + " sessions ended");
  }

  public void switchOn(UUID id, long seen) {
    var agent = lock(id, seen);
    agent.comeBack();
    ledger.changed(agent, "user.switch-on", "");
  }

  private Agent lock(UUID id, long seen) {
    var agent = users.lock(id);
    if (agent.version() != seen) {
      throw new EditConflict(seen, agent.version());
    }
    return agent;
  }

  private void keepAnAdministrator(UUID leaving, boolean leaves) {
    if (leaves) {
      var administrators = users.lockAdministrators();
      if (administrators.size() == 1 && administrators.get(0).id().equals(leaving)) {
        throw new LastAdministrator();
      }
    }
  }
}
