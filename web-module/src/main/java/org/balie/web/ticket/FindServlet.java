package org.balie.web.ticket;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.platform.Roles;
import org.balie.privacy.SealedWords;
import org.balie.web.platform.Asked;

/** Takes the words of the search box, and shows the list of what they find. */
@WebServlet("/find")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class FindServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  @Inject SealedWords sealed;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var words = Asked.text(request, "q").strip();
    var query =
        words.isEmpty() || words.length() > LONGEST
            ? ""
            : "?q=" + SearchBox.SEALED + sealed.seal(words);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + "/desk" + query);
  }

  /** Whoever signed in again on the way searches once more. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/desk");
  }
}
