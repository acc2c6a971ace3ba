package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.balie.application.boundary.ApplicationCard;
import org.balie.application.boundary.ApplicationDesk;
import org.balie.platform.NotFound;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.balie.web.platform.When;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * One application: what it may do, and its keys. A new key is shown in this answer and never again.
 */
@Named
@RequestScoped
public class ApplicationView {

  @Inject @Param UUID id;
  @Inject @Param Long version;
  @Inject @Param UUID revoke;
  @Inject ApplicationDesk desk;
  @Inject ApplicationDraft draft;
  @Inject Attempt attempt;
  @Inject When when;
  private ApplicationCard application;
  private LocalDate expires;
  private String plainKey;

  public void find() {
    Found.orNothing(id, this::getApplication);
  }

  public ApplicationCard getApplication() {
    if (application == null) {
      application = read();
      if (!Faces.isPostback()) {
        draft.show(application);
      }
    }
    return application;
  }

  private ApplicationCard read() {
    return desk.applications().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("application/" + id));
  }

  public void save() {
    var worked =
        attempt.to(() -> desk.describe(id, seen(), draft.description()), "web.admin.done.saved");
    application = read();
    if (!worked && application.version() != seen()) {
      draft.show(application);
    }
  }

  public void issue() {
    var end = expires == null ? null : when.instant(expires.plusDays(1).atStartOfDay());
    if (attempt.to(() -> plainKey = desk.issueKey(id, end), null)) {
      expires = null;
    }
    refresh();
  }

  public void revoke() {
    if (revoke != null && attempt.to(() -> desk.revokeKey(revoke), "web.admin.done.revoked")) {
      revoke = null;
    }
    refresh();
  }

  public void switchOff() {
    attempt.to(() -> desk.switchOff(id), "web.admin.done.off");
    refresh();
  }

  public void switchOn() {
    attempt.to(() -> desk.switchOn(id), "web.admin.done.on");
    refresh();
  }

  private void refresh() {
    application = read();
    draft.show(application);
  }

  private long seen() {
    return version == null ? -1 : version;
  }

  /** Whether the page asks if a key is really to be revoked. */
  public boolean isAsking() {
    return revoke != null;
  }

  public String getPlainKey() {
    return plainKey;
  }

  public LocalDate getExpires() {
    return expires;
  }

  public void setExpires(LocalDate expires) {
    this.expires = expires;
  }
}
