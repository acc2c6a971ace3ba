package org.balie.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.omnifaces.util.Faces;

/**
 * The answer to a form that was sent without leaving its page ({@code stay.js}): where to look
 * next, or why it was not taken. The page stays as it is, with all that was typed.
 */
@RequestScoped
public class Staying {

  private static final int NO_CONTENT = 204;

  /** RFC 9110, section 15.5.21: understood, and not done. */
  private static final int NOT_TAKEN = 422;

  public boolean isAsked() {
    return Faces.getRequestHeader("Balie-Stay") != null;
  }

  /** The regions of this address come next. */
  void go(String address) {
    Faces.getExternalContext().setResponseStatus(NO_CONTENT);
    Faces.getExternalContext().setResponseHeader("Balie-Go", address);
    Faces.responseComplete();
  }

  /** Tells what was said so far; for other requests the page itself shows that. */
  public void refuse() {
    if (!isAsked()) {
      return;
    }
    var faults = Json.createArrayBuilder();
    Faces.getContext().getMessageList().stream().map(FacesMessage::getSummary).forEach(faults::add);
    Faces.getExternalContext().setResponseStatus(NOT_TAKEN);
    Faces.getExternalContext().setResponseContentType("application/json");
    Faces.getExternalContext().setResponseCharacterEncoding("UTF-8");
    try {
      Faces.getExternalContext()
          .getResponseOutputWriter()
          .write(Json.createObjectBuilder().add("faults", faults).build().toString());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    Faces.responseComplete();
  }
}
