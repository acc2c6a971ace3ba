package org.balie.web.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.balie.platform.NotFound;
import org.omnifaces.util.Faces;

/** For a page about one thing: an address that names none is an address with nothing. */
public final class Found {

  private Found() {}

  /**
   * Answers 404 when there is no such thing. To be called before anything of the page is written.
   */
  public static void orNothing(UUID id, Runnable find) {
    if (id == null) {
      nothing();
      return;
    }
    try {
      find.run();
    } catch (NotFound nobody) {
      nothing();
    }
  }

  private static void nothing() {
    Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
  }
}
