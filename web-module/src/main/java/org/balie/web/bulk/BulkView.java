package org.balie.web.bulk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.bulk.boundary.BulkDesk;
import org.balie.bulk.boundary.BulkLine;
import org.balie.bulk.boundary.BulkSheet;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** The agent's own changes of many cases, and what became of each case of one. */
@Named
@RequestScoped
public class BulkView {

  private static final int LATEST = 20;

  @Inject @Param UUID id;
  @Inject BulkDesk desk;
  @Inject Attempt attempt;
  @Inject Notice notice;
  private BulkSheet run;
  private List<BulkSheet> latest;
  private List<BulkLine> lines;

  /** Without an id the page shows the latest changes. */
  public void find() {
    if (id != null) {
      Found.orNothing(id, this::getRun);
    }
  }

  public BulkSheet getRun() {
    if (run == null && id != null) {
      run = desk.run(id);
    }
    return run;
  }

  public List<BulkSheet> getLatest() {
    if (latest == null) {
      latest = desk.latest(LATEST);
    }
    return latest;
  }

  /** All of them: one change has no more than a table can show. */
  public List<BulkLine> getLines() {
    if (lines == null) {
      lines = desk.lines(id, 0, BulkDesk.MOST);
    }
    return lines;
  }

  public void cancel() {
    if (attempt.to(() -> desk.cancel(id), null)) {
      notice.go("bulk?id=" + id, "bulk.done.cancelled");
    }
  }

  public void undo() {
    attempt.to(() -> notice.go("bulk?id=" + desk.undo(id), "bulk.done.undoing"), null);
  }
}
