package org.balie.view.control;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.balie.platform.InvalidInput;
import org.balie.view.Criteria;
import org.balie.view.ListColumn;
import org.balie.view.OwnColumn;
import org.balie.view.boundary.ViewSheet;
import org.balie.view.entity.SavedView;

/** A view that somebody sees, with the name of the one who made it. */
public record SeenView(SavedView view, String owner) {

  /**
   * Whether it is there for an agent. A colleague's view of nothing but kinds of cases that the
   * agent may not see is not.
   *
   * @param hidden codes of those kinds
   */
  public boolean isFor(UUID agent, Set<String> hidden) {
    var criteria = criteria();
    return view.owner().equals(agent) || criteria == null || !criteria.onlyOf(hidden);
  }

  /**
   * As the agent sees it: without own fields of kinds that are hidden.
   *
   * @param hidden codes of those kinds
   */
  public ViewSheet sheet(UUID agent, Set<String> hidden) {
    return new ViewSheet(
        view.id(),
        view.name(),
        view.owner().equals(agent),
        owner,
        view.sharing(),
        view.team(),
        criteria(),
        columns(hidden),
        view.order(),
        view.version());
  }

  private List<ListColumn> columns(Set<String> hidden) {
    return view.columns().stream()
        .filter(c -> !(c instanceof OwnColumn own && hidden.contains(own.caseType())))
        .toList();
  }

  private Criteria criteria() {
    try {
      return view.criteria();
    } catch (InvalidInput unknown) {
      return null;
    }
  }
}
