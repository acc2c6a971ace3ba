package org.balie.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.balie.customer.boundary.ProtectionDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;

/** Opens and closes protected identities, on the card and on its cases. */
@Named
@RequestScoped
public class ProtectionView {

  @Inject ProtectionDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private String reason;

  public void openUp(UUID card) {
    change(() -> desk.openUp(card, reason), "customer.done.opened-up");
  }

  public void protect(UUID card) {
    change(() -> desk.protect(card), "customer.done.protected");
  }

  public void release(UUID card) {
    change(() -> desk.release(card), "customer.done.released");
  }

  private void change(Attempt.Action action, String done) {
    if (attempt.to(action, null)) {
      notice.reload(done);
    }
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
