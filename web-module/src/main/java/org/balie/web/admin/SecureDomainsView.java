package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.balie.channel.email.boundary.SecureDomainDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;

/** The domains that get mail over an encrypted line or not at all, and a new one. */
@Named
@RequestScoped
public class SecureDomainsView {

  @Inject SecureDomainDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;
  private String domain;

  public List<String> getAll() {
    return desk.all();
  }

  public void add() {
    if (attempt.to(() -> desk.add(domain == null ? "" : domain), null)) {
      notice.reload("channel.done.saved");
    }
  }

  public void remove(String which) {
    desk.remove(which);
    notice.reload("channel.done.removed");
  }

  public String getDomain() {
    return domain;
  }

  public void setDomain(String domain) {
    this.domain = domain;
  }
}
