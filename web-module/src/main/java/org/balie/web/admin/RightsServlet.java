package org.balie.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.balie.agent.boundary.UserDesk;
import org.balie.platform.Csv;

/** The rights report as a file. */
@WebServlet("/admin/rights.csv")
public class RightsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient UserDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"balie-rights.csv\"");
    response
        .getOutputStream()
        .write((Csv.MARK + desk.rightsReport()).getBytes(StandardCharsets.UTF_8));
  }
}
