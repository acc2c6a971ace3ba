package org.balie.web.email;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.balie.channel.email.boundary.MailDisplay;
import org.balie.channel.email.boundary.MailReading;
import org.balie.platform.BalieException;
import org.balie.platform.Roles;
import org.balie.web.platform.Language;

/**
 * Mails of strangers: {@code /mail/<id>} for a frame, cut off from everything by its policy, and
 * {@code /mail/<id>/original} as a download.
 */
@WebServlet("/mail/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class MailServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** No script, no network, an origin of its own; links open elsewhere. */
  private static final String POLICY =
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:;"
          + " style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

  @Inject MailReading reading;
  @Inject MailDisplay display;
  @Inject Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = String.valueOf(request.getPathInfo()).substring(1).split("/", 2);
    try {
      var id = UUID.fromString(path[0]);
      if (path.length == 1) {
        show(id, "shown".equals(request.getParameter("images")), response);
      } else if (path[1].equals("original")) {
        original(id, response);
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (BalieException refused) {
      response.sendError(refused.status());
    } catch (IllegalArgumentException noId) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void show(UUID id, boolean images, HttpServletResponse response) throws IOException {
    var page = display.html(id, images, language.getLocale()).getBytes(StandardCharsets.UTF_8);
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setContentType("text/html; charset=UTF-8");
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private void original(UUID id, HttpServletResponse response) throws IOException {
    var original = reading.original(id);
    try (var bytes = original.bytes()) {
      response.setContentType(original.mediaType());
      response.setContentLengthLong(original.size());
      response.setHeader("Content-Disposition", "attachment; filename=\"" + id + ".eml\"");
      response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      bytes.transferTo(response.getOutputStream());
    }
  }
}
