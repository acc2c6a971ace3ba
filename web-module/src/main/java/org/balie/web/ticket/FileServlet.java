package org.balie.web.ticket;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.balie.platform.BalieException;
import org.balie.platform.Roles;
import org.balie.ticket.boundary.TicketReading;
import org.omnifaces.util.Servlets;

/** Gives out attachments, always as a download: what strangers sent never runs in our origin. */
@WebServlet("/files/*")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class FileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject TicketReading reading;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      send(
          reading.file(UUID.fromString(String.valueOf(request.getPathInfo()).substring(1))),
          response);
    } catch (BalieException refused) {
      response.sendError(refused.status());
    } catch (IllegalArgumentException noId) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(TicketReading.OpenFile file, HttpServletResponse response)
      throws IOException {
    try (var bytes = file.bytes()) {
      response.setContentType(file.mediaType());
      response.setContentLengthLong(file.size());
      response.setHeader(
          "Content-Disposition", Servlets.formatContentDispositionHeader(file.name(), true));
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
      response.setHeader("Cache-Control", "private, no-store");
      bytes.transferTo(response.getOutputStream());
    }
  }
}
