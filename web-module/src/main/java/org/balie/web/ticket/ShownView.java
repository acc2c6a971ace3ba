package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.platform.NotFound;
import org.balie.view.ListColumn;
import org.balie.view.boundary.ViewAfter;
import org.balie.view.boundary.ViewDesk;
import org.balie.view.boundary.ViewLine;
import org.balie.view.boundary.ViewReading;
import org.balie.view.boundary.ViewSheet;
import org.omnifaces.cdi.Param;

/** The view that the desk shows as its list. */
@Named
@RequestScoped
public class ShownView {

  @Inject
  @Param(name = "view")
  String code;

  @Inject
  @Param(name = "wide")
  String wide;

  @Inject
  @Param(name = "ticket")
  String ticket;

  @Inject
  @Param(name = "after")
  String cursor;

  @Inject ViewDesk desk;
  @Inject ViewReading reading;
  private ViewSheet sheet;
  private boolean looked;

  /** Whether the address names a view, be it there or not. */
  public boolean isAsked() {
    return code != null;
  }

  /** Null when there is no such view, not for this agent, or nobody can read it any more. */
  public ViewSheet getSheet() {
    if (!looked && code != null) {
      looked = true;
      sheet = find();
    }
    return sheet;
  }

  private ViewSheet find() {
    try {
      var found = desk.view(UUID.fromString(code));
      return found.criteria() == null ? null : found;
    } catch (NotFound | IllegalArgumentException gone) {
      return null;
    }
  }

  /** As the address has it, for other addresses. */
  public String getWhere() {
    return "view=" + (getSheet() == null ? "none" : sheet.id());
  }

  /** Every column beside the other; a case that is opened wants the place. */
  public boolean isWide() {
    return wide != null && ticket == null && getSheet() != null;
  }

  public List<ListColumn> getColumns() {
    return getSheet().columns();
  }

  public List<ViewLine> page(int most) {
    return getSheet() == null
        ? List.of()
        : reading.page(sheet, ViewAfter.read(cursor, sheet.order()), most);
  }

  /** Where the page after this case starts. */
  public String after(ViewLine last) {
    return ViewAfter.of(last, getSheet().order()).text();
  }
}
