package org.balie.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.customer.boundary.CustomerDesk;
import org.balie.platform.BalieException;
import org.balie.platform.Roles;
import org.balie.portal.PortalSheet.Way;
import org.balie.portal.boundary.PortalDesk;
import org.balie.portal.boundary.PortalDesk.Subject;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.TicketReading;
import org.balie.web.platform.Asked;
import org.balie.web.platform.Language;

/**
 * Goes to a portal. The way leads through here, so that the page and its address carry ids only,
 * and what left is in the audit log.
 */
@WebServlet("/portal")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class PortalServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Where the form may end, also after the other side sent the browser on. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self';"
          + " base-uri 'none'; frame-ancestors 'none'; form-action http: https:";

  @Inject PortalDesk portals;
  @Inject PortalSubjects subjects;
  @Inject TicketReading reading;
  @Inject CustomerDesk cards;
  @Inject Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      var visit = portals.visit(Asked.id(request, "to"), subject(request));
      response.setHeader("Referrer-Policy", "no-referrer");
      if (visit.way() == Way.OPEN) {
        response.sendRedirect(visit.address());
      } else {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        var page = new PortalForm(visit, language.getLocale(), request.getContextPath());
        response.getWriter().write(page.html());
      }
    } catch (BalieException refused) {
      response.sendError(refused.status());
    } catch (IllegalArgumentException noId) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Subject subject(HttpServletRequest request) {
    return Asked.text(request, "case").isEmpty()
        ? subjects.of(cards.card(Asked.id(request, "customer")))
        : subjects.of(reading.open(new TicketId(Asked.id(request, "case"))));
  }
}
