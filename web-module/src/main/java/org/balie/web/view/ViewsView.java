package org.balie.web.view;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.view.boundary.ViewCount;
import org.balie.view.boundary.ViewDesk;
import org.balie.view.boundary.ViewReading;
import org.balie.view.boundary.ViewSheet;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** All views that the agent sees. */
@Named
@RequestScoped
public class ViewsView {

  /** More than a page of them is too much for one statement. */
  private static final int COUNTED = 100;

  @Inject
  @Param(name = "gone")
  UUID gone;

  @Inject ViewDesk desk;
  @Inject ViewReading reading;
  @Inject Attempt attempt;
  @Inject Notice notice;
  private List<ViewSheet> views;
  private Map<UUID, ViewCount> counts;

  public List<ViewSheet> getViews() {
    if (views == null) {
      views = desk.all();
    }
    return views;
  }

  public String count(ViewSheet view) {
    if (counts == null) {
      counts =
          reading.counts(getViews().stream().limit(COUNTED).toList()).stream()
              .collect(toMap(ViewCount::id, identity()));
    }
    return counts.containsKey(view.id()) ? counts.get(view.id()).shown() : "–";
  }

  /** Whether one was just discarded and can be taken back. */
  public boolean isUndoable() {
    return gone != null;
  }

  public void takeBack() {
    if (attempt.to(() -> desk.takeBack(gone), null)) {
      notice.go("views", "view.done.restored");
    }
  }
}
