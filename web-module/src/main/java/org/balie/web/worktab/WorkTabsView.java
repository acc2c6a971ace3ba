package org.balie.web.worktab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.web.platform.OwnWindows;
import org.balie.web.platform.Regions;
import org.balie.web.ticket.DeskView;
import org.balie.web.ticket.NewCaseView;
import org.balie.worktab.WorkTabKind;
import org.balie.worktab.boundary.WorkTabDesk;
import org.balie.worktab.boundary.WorkTabLine;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/**
 * The agent's tabs. What is shown has one when the agent goes there; a window that is only told of
 * a change opens none, so that a tab closed in one window stays closed in the others.
 */
@Named("workTabs")
@RequestScoped
public class WorkTabsView {

  @Inject
  @Param(name = "tab")
  UUID tab;

  @Inject
  @Param(name = "place")
  Integer place;

  @Inject
  @Param(name = "chat")
  UUID chat;

  @Inject WorkTabDesk desk;
  @Inject DeskView view;
  @Inject NewCaseView newCase;
  @Inject OwnWindows windows;

  private List<WorkTabLine> lines;

  public List<WorkTabLine> getAll() {
    if (lines == null) {
      var came = arrive();
      lines = desk.all();
      if (came) {
        windows.tabsAre(getState());
      }
    }
    return lines;
  }

  /** What the rest of this request shows is seen before the tabs say what is new. */
  private boolean arrive() {
    if (Regions.isPage("desk") && (Regions.asked("work") || Regions.asked("thread"))) {
      return view.getTicket() != null;
    }
    if (Regions.isPage("new") && Regions.asked("case") && newCase.getSeen() > 0) {
      desk.open(newCase.getDraftId());
      return true;
    }
    return false;
  }

  public void close() {
    desk.close(tab);
    changed();
  }

  public void move() {
    desk.move(tab, place);
    changed();
  }

  /** The browser goes to what it shows. */
  public void reopen() {
    var root = Faces.getRequestContextPath() + "/";
    desk.reopen().ifPresent(line -> tellBrowser(root + address(line)));
    changed();
  }

  private static void tellBrowser(String address) {
    PrimeFaces.current().ajax().addCallbackParam("address", address);
  }

  private void changed() {
    lines = desk.all();
    windows.tabsAre(getState());
  }

  /** The same for strips that look the same. */
  public String getState() {
    var looks = getAll().stream().map(WorkTabsView::look).toList();
    return Integer.toHexString(looks.hashCode());
  }

  private static String look(WorkTabLine line) {
    return line.id() + "/" + line.news() + "/" + line.unread() + "/" + line.waits() + line.title();
  }

  /** Where it leads, from the page's root; the list beside it stays as it is. */
  public String address(WorkTabLine line) {
    if (line.chat() != null) {
      return "chats?chat=" + line.chat();
    }
    return line.kind() == WorkTabKind.TICKET
        ? "desk?" + view.getWhere() + "&ticket=" + line.number()
        : "new?draft=" + line.target();
  }

  /** Whether this page shows it. */
  public boolean isShown(WorkTabLine line) {
    if (line.chat() != null) {
      return Regions.isPage("chats") && line.chat().equals(chat);
    }
    return line.kind() == WorkTabKind.TICKET
        ? Regions.isPage("desk") && line.number().equals(view.getNumber())
        : Regions.isPage("new") && line.target().equals(newCase.getDraftId());
  }
}
