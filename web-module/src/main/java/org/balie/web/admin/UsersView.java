package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.balie.agent.UserCard;
import org.balie.agent.boundary.UserDesk;
import org.omnifaces.cdi.Param;

/** The list of people. */
@Named
@RequestScoped
public class UsersView {

  @Inject @Param String find;
  @Inject UserDesk desk;
  @Inject Paging paging;
  private List<UserCard> users;
  private Long count;

  public List<UserCard> getUsers() {
    if (users == null) {
      users = desk.users(find, paging.first(), Paging.SIZE);
    }
    return users;
  }

  public long getCount() {
    if (count == null) {
      count = desk.count(find);
    }
    return count;
  }

  public String getFind() {
    return find;
  }

  public String joined(List<String> names) {
    return String.join(", ", names);
  }
}
