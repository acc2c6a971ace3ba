package org.balie.web.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.balie.platform.BalieException;
import org.balie.platform.Csv;
import org.balie.platform.Roles;
import org.balie.view.boundary.ViewAfter;
import org.balie.view.boundary.ViewDesk;
import org.balie.view.boundary.ViewLine;
import org.balie.view.boundary.ViewReading;
import org.balie.view.boundary.ViewSheet;
import org.balie.web.platform.When;

/**
 * The cases of a view as a file, page by page: a long one neither fills the memory nor holds a
 * transaction open.
 */
@WebServlet("/view.csv")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class ViewExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int PAGE = 500;

  @Inject transient ViewDesk desk;
  @Inject transient ViewReading reading;
  @Inject transient ViewWords words;
  @Inject transient When when;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ViewSheet view;
    try {
      view = desk.view(UUID.fromString(String.valueOf(request.getParameter("id"))));
    } catch (BalieException | IllegalArgumentException nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (view.criteria() == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"balie-" + when.day() + ".csv\"");
    export(view, new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
  }

  private void export(ViewSheet view, Writer out) throws IOException {
    reading.exportBegins(view.id());
    var rows = 0L;
    var whole = false;
    try {
      out.write(Csv.MARK);
      out.write(Csv.line(view.columns().stream().map(words::head).toList()));
      var page = reading.page(view, null, PAGE);
      while (!page.isEmpty()) {
        for (var line : page) {
          out.write(Csv.line(cells(view, line)));
        }
        rows += page.size();
        out.flush();
        var last = ViewAfter.of(page.get(page.size() - 1), view.order());
        page = page.size() < PAGE ? List.<ViewLine>of() : reading.page(view, last, PAGE);
      }
      out.flush();
      whole = true;
    } finally {
      reading.exportEnds(view.id(), rows, whole);
    }
  }

  private List<String> cells(ViewSheet view, ViewLine line) {
    return view.columns().stream().map(column -> words.cell(line, column)).toList();
  }
}
