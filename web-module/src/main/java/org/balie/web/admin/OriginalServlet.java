package org.balie.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.balie.inbox.boundary.InboxDesk;
import org.balie.platform.BalieException;
import org.balie.platform.Roles;

/** {@code /admin/original/<id>}: what was received, byte for byte, as a download. */
@WebServlet("/admin/original/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.ADMINISTRATOR))
public class OriginalServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject InboxDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var id = UUID.fromString(String.valueOf(request.getPathInfo()).substring(1));
      var original = desk.original(id);
      try (var bytes = original.bytes()) {
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(original.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + id + ".eml\"");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        bytes.transferTo(response.getOutputStream());
      }
    } catch (BalieException refused) {
      response.sendError(refused.status());
    } catch (IllegalArgumentException noId) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
