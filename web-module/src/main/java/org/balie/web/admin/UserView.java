package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.balie.agent.UserCard;
import org.balie.agent.boundary.UserDesk;
import org.balie.platform.Roles;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One person: roles, and whether the account is on. */
@Named
@RequestScoped
public class UserView {

  @Inject @Param UUID id;
  @Inject @Param Long version;
  @Inject UserDesk desk;
  @Inject Attempt attempt;
  private UserCard user;
  private List<String> roles;

  public void find() {
    Found.orNothing(id, this::getUser);
  }

  public UserCard getUser() {
    if (user == null) {
      user = desk.user(id);
      if (!Faces.isPostback()) {
        roles = user.roles();
      }
    }
    return user;
  }

  public void save() {
    var wanted = Set.copyOf(roles);
    run(() -> desk.setRoles(id, seen(), wanted), "web.admin.done.roles");
  }

  public void switchOff() {
    run(() -> desk.switchOff(id, seen()), "web.admin.done.off");
    roles = user.roles();
  }

  public void switchOn() {
    run(() -> desk.switchOn(id, seen()), "web.admin.done.on");
    roles = user.roles();
  }

  /** What was chosen stays, unless somebody else changed the person: then it shows what is now. */
  private void run(Attempt.Action action, String done) {
    var worked = attempt.to(action, done);
    user = desk.user(id);
    if (!worked && user.version() != seen()) {
      roles = user.roles();
    }
  }

  private long seen() {
    return version == null ? -1 : version;
  }

  public List<String> getChoices() {
    return Roles.OF_PEOPLE;
  }

  public List<String> getRoles() {
    getUser();
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles;
  }
}
