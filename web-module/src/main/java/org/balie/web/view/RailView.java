package org.balie.web.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.balie.view.boundary.ViewCount;
import org.balie.view.boundary.ViewReading;

/** The views in the rail, with live counts. */
@Named("viewRail")
@RequestScoped
public class RailView {

  private static final int MOST = 15;

  @Inject ViewReading reading;
  private ViewReading.Rail rail;

  public List<ViewCount> getViews() {
    return rail().views();
  }

  public boolean isMore() {
    return rail().more();
  }

  private ViewReading.Rail rail() {
    if (rail == null) {
      rail = reading.rail(MOST);
    }
    return rail;
  }
}
