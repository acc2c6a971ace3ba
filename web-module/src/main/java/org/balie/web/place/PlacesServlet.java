package org.balie.web.place;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.balie.place.Register;
import org.balie.place.boundary.PlaceDesk;
import org.balie.platform.Roles;
import org.balie.web.platform.Asked;

/**
 * Properties in the register for what is being typed. Asked by POST: what people type says where
 * somebody lives. A register that does not answer is told as 503.
 */
@WebServlet("/places")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class PlacesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 120;

  @Inject PlaceDesk desk;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var words = Asked.text(request, "q").strip();
    var found = Json.createArrayBuilder();
    if (words.length() >= SHORTEST && words.length() <= LONGEST) {
      try {
        desk.look(words).forEach(each -> found.add(json(each)));
      } catch (IOException silent) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return;
      }
    }
    response.setContentType("application/json");
    response.getOutputStream().write(found.build().toString().getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObjectBuilder json(Register.Found found) {
    return Json.createObjectBuilder()
        .add("designation", found.designation())
        .add("address", found.address())
        .add("district", found.district());
  }
}
