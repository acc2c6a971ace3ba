package org.balie.view.control;

import java.util.UUID;
import org.balie.platform.InvalidInput;
import org.balie.view.Criteria;
import org.balie.view.boundary.ViewSheet;
import org.balie.view.entity.SavedView;

/** A view that somebody sees, with the name of the one who made it. */
public record SeenView(SavedView view, String owner) {

  public ViewSheet sheet(UUID agent) {
    return new ViewSheet(
        view.id(),
        view.name(),
        view.owner().equals(agent),
        owner,
        view.sharing(),
        view.team(),
        criteria(),
        view.columns(),
        view.order(),
        view.version());
  }

  private Criteria criteria() {
    try {
      return view.criteria();
    } catch (InvalidInput unknown) {
      return null;
    }
  }
}
