package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.ticket.boundary.DraftDesk;
import org.balie.ticket.boundary.DraftLine;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** What the agent has begun to write and can go on with. */
@Named
@RequestScoped
public class DraftsView {

  @Inject
  @Param(name = "gone")
  UUID gone;

  @Inject DraftDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;
  private List<DraftLine> lines;

  public List<DraftLine> getLines() {
    if (lines == null) {
      lines = desk.all();
    }
    return lines;
  }

  /** Where it goes on. */
  public String address(DraftLine line) {
    return line.onTicket()
        ? "desk?queue=open&ticket=" + line.number() + "#" + line.kind().code()
        : "new?draft=" + line.id();
  }

  /** Words of a reply or note; a new case has its title only. */
  public String beginning(DraftLine line) {
    return line.onTicket() ? line.beginning() : "";
  }

  public void discard(UUID id) {
    if (attempt.to(() -> desk.discard(id), null)) {
      notice.go("drafts?gone=" + id, "ticket.done.discarded");
    }
  }

  public void takeBack() {
    if (attempt.to(() -> desk.takeBack(gone), null)) {
      notice.go("drafts", "ticket.done.restored");
    }
  }

  /** Whether one was just discarded and can be taken back. */
  public boolean isUndoable() {
    return gone != null;
  }
}
