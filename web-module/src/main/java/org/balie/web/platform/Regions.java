package org.balie.web.platform;

import jakarta.faces.context.FacesContext;
import org.omnifaces.util.Faces;

/** Which page, and which regions of it, a request asks for. */
public final class Regions {

  private Regions() {}

  /** Whether it is this page, named as in its address. */
  public static boolean isPage(String name) {
    return ("/" + name + ".xhtml").equals(Faces.getViewId());
  }

  /** Whether the answer will show this region; a whole page shows all of them. */
  public static boolean asked(String region) {
    var wanted = FacesContext.getCurrentInstance().getPartialViewContext();
    return !wanted.isAjaxRequest() || wanted.getRenderIds().contains(region);
  }
}
