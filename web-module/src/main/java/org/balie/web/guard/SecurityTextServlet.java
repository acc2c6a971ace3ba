package org.balie.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom to tell of a weakness (RFC 9116), on every port. Nothing is there without a contact. */
@WebServlet("/.well-known/security.txt")
public class SecurityTextServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Less than a year, as the standard asks; a page that is still served is still true. */
  private static final Duration GOOD_FOR = Duration.ofDays(180);

  @Inject
  @ConfigProperty(name = "balie.security.contacts")
  transient Optional<String> contacts;

  @Inject
  @ConfigProperty(name = "balie.security.policy")
  transient Optional<String> policy;

  @Inject
  @ConfigProperty(name = "balie.security.canonical")
  transient Optional<String> canonical;

  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var told = listed(contacts);
    if (told.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var text = new StringBuilder();
    told.forEach(contact -> text.append("Contact: ").append(contact).append('\n'));
    text.append("Expires: ")
        .append(clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS))
        .append('\n');
    text.append("Preferred-Languages: nl, sv, en\n");
    listed(canonical).forEach(address -> text.append("Canonical: ").append(address).append('\n'));
    policy.ifPresent(address -> text.append("Policy: ").append(address).append('\n'));
    response.setContentType("text/plain;charset=utf-8");
    response.getWriter().print(text);
  }

  private static List<String> listed(Optional<String> addresses) {
    return Stream.of(addresses.orElse("").split(",", -1))
        .map(String::strip)
        .filter(address -> !address.isEmpty())
        .toList();
  }
}
