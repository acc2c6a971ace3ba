package org.balie.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.balie.platform.Csv;
import org.balie.rights.boundary.RightsDesk;
import org.balie.web.platform.Asked;
import org.balie.web.platform.Language;

/** Rights as a file: of people, or with {@code of=roles} of roles. */
@WebServlet("/admin/rights.csv")
public class RightsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient RightsDesk desk;
  @Inject transient Language language;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var ofRoles = "roles".equals(Asked.text(request, "of"));
    var report =
        ofRoles ? desk.rolesReport(language.getLocale()) : desk.peopleReport(language.getLocale());
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + (ofRoles ? "balie-roles.csv" : "balie-rights.csv") + "\"");
    response.getOutputStream().write((Csv.MARK + report).getBytes(StandardCharsets.UTF_8));
  }
}
