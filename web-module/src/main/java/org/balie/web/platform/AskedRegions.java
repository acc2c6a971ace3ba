package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/**
 * What of a page has to be built: a live update asks for a few regions and sends nothing, so the
 * rest of the page, its forms and dialogs, would be made for nobody.
 */
@Named("asked")
@RequestScoped
public class AskedRegions {

  /** Whether only the regions that are asked for count. */
  public boolean isAlone() {
    return LiveUpdate.isOne(Faces.getRequest());
  }

  /** Whether this region has to be built. */
  public boolean wants(String region) {
    return !isAlone() || Regions.asked(region);
  }

  /**
   * Whether the dialogs of a case are there: when one is opened, while something is posted that may
   * come from one, and with what was typed when that was refused.
   */
  public boolean isSheets() {
    if (isAlone()) {
      return Regions.asked("sheets");
    }
    var faces = FacesContext.getCurrentInstance();
    return faces.isPostback()
        && (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE || faces.isValidationFailed());
  }
}
