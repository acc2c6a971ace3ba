package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.inbox.boundary.InboxDesk;
import org.balie.inbox.boundary.PoisonedItem;
import org.balie.web.platform.Attempt;

/** What was received and could not be processed. */
@Named
@RequestScoped
public class PoisonView {

  @Inject InboxDesk desk;
  @Inject Paging paging;
  @Inject Attempt attempt;
  private List<PoisonedItem> items;
  private Long count;

  public List<PoisonedItem> getItems() {
    if (items == null) {
      items = desk.poisoned(paging.first(), Paging.SIZE);
    }
    return items;
  }

  public long getCount() {
    if (count == null) {
      count = desk.countPoisoned();
    }
    return count;
  }

  public void replay(UUID id) {
    attempt.to(() -> desk.replay(id), "web.admin.done.replayed");
    items = null;
    count = null;
  }
}
