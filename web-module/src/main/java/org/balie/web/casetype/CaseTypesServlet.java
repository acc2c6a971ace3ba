package org.balie.web.casetype;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.casetype.CaseTypeFile;
import org.balie.casetype.boundary.CaseTypeDesk;
import org.balie.platform.Roles;
import org.balie.web.platform.Asked;

/** Gives out kinds of cases as JSON, for another Balie: one, or all of them. */
@WebServlet("/admin/case-types.json")
@ServletSecurity(@HttpConstraint(rolesAllowed = Roles.ADMINISTRATOR))
public class CaseTypesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject CaseTypeDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var code = Asked.text(request, "code");
    var types = desk.export(code);
    if (types.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"balie-case-types.json\"");
    response.getWriter().write(CaseTypeFile.write(types));
  }
}
