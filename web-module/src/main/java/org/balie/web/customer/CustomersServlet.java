package org.balie.web.customer;

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
import java.util.List;
import java.util.Objects;
import org.balie.customer.CustomerCard;
import org.balie.customer.CustomerKind;
import org.balie.customer.boundary.CustomerDesk;
import org.balie.platform.Roles;
import org.balie.web.platform.Asked;
import org.balie.web.platform.JsonAnswer;
import org.balie.web.platform.Language;

/**
 * Cards for what is being typed ({@code customers.js}). Asked by POST: it is about people, and
 * addresses are kept in logs.
 */
@WebServlet("/customers")
@ServletSecurity(@HttpConstraint(rolesAllowed = {Roles.AGENT, Roles.TEAM_LEAD}))
public class CustomersServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 254;

  @Inject CustomerDesk desk;
  @Inject Language language;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var words = Asked.text(request, "q").strip();
    var kind = Asked.text(request, "kind");
    JsonAnswer.write(
        response,
        language.getLocale(),
        () -> {
          var found = Json.createArrayBuilder();
          (words.length() > LONGEST ? List.<CustomerCard>of() : desk.suggestions(words))
              .stream()
                  .filter(card -> kind.isEmpty() || card.kind().code().equals(kind))
                  .forEach(card -> found.add(json(card)));
          return found.build();
        });
  }

  private static JsonObjectBuilder json(CustomerCard card) {
    var phone = card.phones().isEmpty() ? "" : card.phones().get(0);
    return Json.createObjectBuilder()
        .add("id", card.id().toString())
        .add("name", Objects.toString(card.name(), ""))
        .add("email", card.email())
        .add("phone", phone)
        .add("organisation", card.kind() == CustomerKind.ORGANISATION);
  }
}
