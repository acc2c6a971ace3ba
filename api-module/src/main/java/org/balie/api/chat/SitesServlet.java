package org.balie.api.chat;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.api.platform.Answers;
import org.balie.api.platform.Problems;
import org.balie.channel.chat.SiteSheet;
import org.balie.channel.chat.boundary.SiteReception;
import org.balie.channel.chat.boundary.VisitorQuestion;
import org.balie.platform.JsonForm;
import org.balie.platform.Turnstile;

/** What is different from site to site: script, frame, state, and where a visitor begins. */
@WebServlet("/chat/v1/sites/*")
public class SitesServlet extends ChatServlet {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST_WORDS = 8_000;
  private static final int LONGEST_FIELD = 500;
  private static final int LONGEST_PAGE = 2_000;

  @Inject transient SiteReception reception;
  @Inject transient SiteScript script;
  @Inject transient SiteFrame frame;
  @Inject transient Turnstile turnstile;

  /** A conversation began. */
  public record BegunJson(String token) {}

  /** A question became a ticket. */
  public record LeftJson(String number) {}

  /** Whether chats are taken now. */
  public record StateJson(String state) {}

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var site = ChatAddress.site(request).flatMap(reception::site).orElse(null);
    if (site == null) {
      Answers.problem(request, response, Problems.of(request, 404));
      return;
    }
    var path = request.getRequestURI();
    switch (request.getMethod() + path.substring(path.lastIndexOf('/'))) {
      case "GET/widget.js" -> script.write(site, response);
      case "GET/frame" -> frame.write(site, request, response);
      case "GET/state" ->
          json(
              response,
              200,
              new StateJson(reception.state(site.code(), clients.of(request)).code()));
      case "POST/conversations" -> begin(site, request, response);
      case "POST/questions" -> leave(site, request, response);
      default -> Answers.problem(request, response, Problems.of(request, 404));
    }
  }

  private void begin(SiteSheet site, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (tooOften(request, response)) {
      return;
    }
    var form = body(request);
    var wish = form.text("wish", LONGEST_FIELD);
    var question = question(form);
    // A wish that is sent again while the first is still under way finds what the first began.
    var address = clients.of(request);
    var token =
        turnstile.one("chat " + wish, () -> reception.begin(site.code(), wish, address, question));
    json(response, 201, new BegunJson(token));
  }

  private void leave(SiteSheet site, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!tooOften(request, response)) {
      json(response, 201, new LeftJson(reception.leave(site.code(), question(body(request)))));
    }
  }

  private static VisitorQuestion question(JsonForm form) {
    var question =
        new VisitorQuestion(
            form.text("name", LONGEST_FIELD),
            form.text("email", LONGEST_FIELD),
            form.text("text", LONGEST_WORDS),
            form.text("language", LONGEST_FIELD),
            form.text("page", LONGEST_PAGE),
            form.flag("consent"));
    form.check();
    return question;
  }

  private boolean tooOften(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var wait = limits.beginning(clients.of(request));
    if (wait > 0) {
      response.setHeader("Retry-After", Long.toString(wait));
      Answers.problem(request, response, Problems.of(request, 429, "chat-rate"));
    }
    return wait > 0;
  }
}
