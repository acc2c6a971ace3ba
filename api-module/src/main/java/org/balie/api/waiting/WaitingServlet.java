package org.balie.api.waiting;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.api.application.ClientAddress;
import org.balie.api.platform.RestOfBody;
import org.balie.api.platform.Trace;
import org.balie.api.waiting.WaitingPages.Around;
import org.balie.channel.waiting.NothingWaits;
import org.balie.platform.BalieException;
import org.balie.platform.NotFound;

/**
 * The page of what waits for somebody: finds out what is wanted, and answers in HTML whatever
 * happens.
 */
@WebServlet("/waiting/*")
public class WaitingServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(WaitingServlet.class.getName());
  private static final String STYLE = Template.file("page.css");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** What browsers say of a form that was on our own page, or of who typed the address. */
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Inject transient WaitingLimits limits;
  @Inject transient WaitingPages pages;
  @Inject transient WaitingActions actions;
  @Inject transient ClientAddress clients;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    if ("/page.css".equals(request.getPathInfo())) {
      response.setHeader("Cache-Control", "public, max-age=300");
      write(response, 200, "text/css", STYLE);
      return;
    }
    request.setCharacterEncoding("UTF-8");
    var path = WaitingPath.of(request.getPathInfo()).orElse(null);
    var visitor = new Visitor(request, response, path);
    try {
      answer(visitor);
    } catch (EJBException failed) {
      if (failed.getCausedByException() instanceof BalieException refused) {
        refuse(visitor, refused);
      } else {
        fail(visitor, failed);
      }
    } catch (BalieException refused) {
      refuse(visitor, refused);
    } catch (RuntimeException failed) {
      fail(visitor, failed);
    }
  }

  private void answer(Visitor visitor) throws IOException {
    var wait = limits.request(clients.of(visitor.request()));
    if (wait > 0) {
      tooOften(visitor, wait);
    } else if (visitor.path() == null) {
      throw new NothingWaits();
    } else if (visitor.path().file() != null && visitor.gets()) {
      actions.file(visitor);
    } else if (visitor.gets()) {
      actions.look(visitor);
    } else if (visitor.posts() && ours(visitor.request())) {
      post(visitor);
    } else {
      throw new NothingWaits();
    }
  }

  private void post(Visitor visitor) throws IOException {
    if (visitor.brings()) {
      actions.answer(visitor);
      return;
    }
    var wanted = String.valueOf(visitor.request().getParameter("do"));
    var wait = "leave".equals(wanted) ? 0 : limits.code(clients.of(visitor.request()));
    if (wait > 0) {
      tooOften(visitor, wait);
      return;
    }
    switch (wanted) {
      case "ask" -> actions.ask(visitor);
      case "enter" -> actions.enter(visitor);
      case "leave" -> actions.leave(visitor);
      default -> actions.look(visitor);
    }
  }

  /** A form on a page of somebody else asks for no codes in the name of who looks at it. */
  private static boolean ours(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return site == null || OWN.contains(site);
  }

  private void tooOften(Visitor visitor, long wait) throws IOException {
    visitor.response().setHeader("Retry-After", Long.toString(wait));
    var said = Said.NOTHING.refused("waiting.invalid.often");
    visitor.page(429, pages.refused(Around.page(visitor, said)));
  }

  /** What there never was, what is over and what is not for them looks the same to everybody. */
  private void refuse(Visitor visitor, BalieException refused) throws IOException {
    RestOfBody.read(visitor.request());
    if (refused instanceof NothingWaits || refused instanceof NotFound) {
      visitor.page(404, pages.gone(Around.page(visitor, Said.NOTHING)));
    } else {
      var around = Around.page(visitor, Said.NOTHING.refused(refused));
      visitor.page(refused.status(), pages.refused(around));
    }
  }

  private void fail(Visitor visitor, RuntimeException failed) throws IOException {
    var reference = Trace.idOf(visitor.request());
    LOG.log(Level.SEVERE, failed, () -> "Request " + reference + " failed");
    visitor.page(500, pages.failed(reference, Around.page(visitor, Said.NOTHING)));
  }

  static void write(HttpServletResponse response, int status, String type, String words)
      throws IOException {
    var bytes = words.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
