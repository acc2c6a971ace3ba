package org.balie.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.balie.customer.Way;
import org.balie.customer.boundary.WayDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** Ways to the customer of the card. */
@Named
@RequestScoped
public class WaysView {

  @Inject @Param UUID id;
  @Inject WayDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private Way.Kind kind = Way.Kind.EMAIL;
  private String written;

  public void add() {
    change(() -> desk.add(id, kind, written), "customer.done.way-added");
  }

  public void prefer(UUID way) {
    change(() -> desk.prefer(id, way), "customer.done.way-preferred");
  }

  public void verify(UUID way) {
    change(() -> desk.verify(id, way), "customer.done.way-verified");
  }

  public void doubt(UUID way) {
    change(() -> desk.doubt(id, way), "customer.done.way-doubted");
  }

  public void remove(UUID way) {
    change(() -> desk.remove(id, way), "customer.done.way-removed");
  }

  private void change(Attempt.Action action, String done) {
    if (attempt.to(action, null)) {
      notice.reload(done);
    }
  }

  public Way.Kind[] getKinds() {
    return Way.Kind.values();
  }

  public Way.Kind getKind() {
    return kind;
  }

  public void setKind(Way.Kind kind) {
    this.kind = kind;
  }

  public String getWritten() {
    return written;
  }

  public void setWritten(String written) {
    this.written = written;
  }
}
