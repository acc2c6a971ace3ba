package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.outbox.boundary.OutboxDesk;
import org.balie.outbox.boundary.ParkedEntry;
import org.balie.web.platform.Attempt;
import org.omnifaces.cdi.Param;

/** What could not be sent or done outside, and waits for a person. */
@Named
@RequestScoped
public class OutboxView {

  @Inject @Param UUID ask;
  @Inject OutboxDesk desk;
  @Inject Paging paging;
  @Inject Attempt attempt;
  private List<ParkedEntry> entries;
  private Long count;

  public List<ParkedEntry> getEntries() {
    if (entries == null) {
      entries = desk.parked(paging.first(), Paging.SIZE);
    }
    return entries;
  }

  public long getCount() {
    if (count == null) {
      count = desk.countParked();
    }
    return count;
  }

  public void retry(UUID id) {
    attempt.to(() -> desk.retry(id), "web.admin.done.retried");
    refresh();
  }

  public void discard() {
    attempt.to(() -> desk.discard(ask), "web.admin.done.discarded");
    ask = null;
    refresh();
  }

  private void refresh() {
    entries = null;
    count = null;
  }

  /** Whether the page asks if an entry is really to be discarded. */
  public boolean isAsking() {
    return ask != null;
  }
}
