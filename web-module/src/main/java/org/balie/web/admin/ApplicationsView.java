package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.balie.application.boundary.ApplicationCard;
import org.balie.application.boundary.ApplicationCard.KeyCard;
import org.balie.application.boundary.ApplicationDesk;
import org.balie.platform.Roles;
import org.balie.web.platform.Attempt;

/** The list of applications that call the API, and a new one. */
@Named
@RequestScoped
public class ApplicationsView {

  @Inject ApplicationDesk desk;
  @Inject ApplicationDraft draft;
  @Inject Attempt attempt;
  private List<ApplicationCard> applications;

  public List<ApplicationCard> getApplications() {
    if (applications == null) {
      applications = desk.applications();
    }
    return applications;
  }

  public void create() {
    if (attempt.to(() -> desk.create(draft.description()), "web.admin.done.application")) {
      draft.clear();
    }
    applications = null;
  }

  public long activeKeys(ApplicationCard application) {
    return application.keys().stream().filter(KeyCard::active).count();
  }

  public List<String> inOrder(Set<String> scopes) {
    return Roles.OF_APPLICATIONS.stream().filter(scopes::contains).toList();
  }
}
