package org.balie.web.signin;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_CONTINUE;
import static jakarta.security.enterprise.AuthenticationStatus.SEND_FAILURE;
import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.agent.AgentInactive;
import org.balie.agent.SessionKind;
import org.balie.agent.boundary.ReceptionOfAgents;
import org.balie.platform.Actor;
import org.balie.privacy.AuditLog;
import org.primefaces.util.EscapeUtils;

/**
 * The way to the provider and back. Whatever goes wrong on it ends on a page that says what, never
 * in an error of the server.
 */
@ApplicationScoped
class SignIn {

  private static final Logger LOG = Logger.getLogger(SignIn.class.getName());
  private static final String RETRIED = "balie.retried";

  /** Each costs a browser three redirects, and it follows about twenty. */
  private static final int MOST_RETRIES = 4;

  static final String ID_TOKEN = "balie.id-token";

  @Inject ProviderRoundTrip provider;
  @Inject ProviderHealth health;
  @Inject Claims claims;
  @Inject ReceptionOfAgents reception;
  @Inject SessionIdentity session;
  @Inject AuditLog audit;

  /** Sends the browser to the provider, and remembers where it wanted to go. */
  AuthenticationStatus begin(HttpMessageContext context) {
    var request = context.getRequest();
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return sendWholePage(context);
    }
    if (!navigates(request)) {
      return tellScript(context);
    }
    var wanted = "GET".equals(request.getMethod()) ? full(request) : request.getContextPath() + "/";
    if (!health.answers()) {
      return trouble(context, "provider-down");
    }
    try {
      var status = provider.go(context);
      Wanted.remember(request, context.getResponse(), wanted);
      return status;
    } catch (AuthenticationException | RuntimeException down) {
      LOG.log(Level.WARNING, "The identity provider does not answer: {0}", down.getMessage());
      return trouble(context, "provider-down");
    }
  }

  /**
   * A script, an image or a socket cannot sign anybody in: it is told so. The way to the provider
   * would begin in the session of a page that is on it already, and end that page's.
   */
  private static AuthenticationStatus tellScript(HttpMessageContext context) {
    context.getResponse().setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    return SEND_FAILURE;
  }

  private static boolean navigates(HttpServletRequest request) {
    var mode = request.getHeader("Sec-Fetch-Mode");
    return mode == null || "navigate".equals(mode);
  }

  private static String full(HttpServletRequest request) {
    return request.getQueryString() == null
        ? request.getRequestURI()
        : request.getRequestURI() + "?" + request.getQueryString();
  }

  /**
   * A part of a page cannot be redirected to another origin: the whole page goes there. Forms post
   * to the address that is shown, so the page that was left is the one that comes back.
   */
  private static AuthenticationStatus sendWholePage(HttpMessageContext context) {
    var response = context.getResponse();
    response.setContentType("text/xml;charset=UTF-8");
    try {
      var page = EscapeUtils.forXmlAttribute(full(context.getRequest()));
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + page
                  + "\"/></partial-response>");
      return SEND_CONTINUE;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** The browser is back from the provider. */
  AuthenticationStatus comeBack(HttpMessageContext context) {
    var request = context.getRequest();
    var error = request.getParameter("error");
    if (error != null) {
      LOG.log(
          Level.WARNING,
          "The identity provider refused a sign-in: {0}",
          error.replaceAll("[^a-z_]", "?"));
      return trouble(context, "access_denied".equals(error) ? "denied" : "provider-error");
    }
    // Before another tab ends the session that knows it.
    var wanted = wanted(request);
    try {
      return provider.go(context) == SUCCESS
          ? welcome(context, wanted)
          : again(context, wanted, false);
    } catch (NoSuchElementException lost) {
      // What the container says when the session that asked is gone.
      return again(context, wanted, false);
    } catch (SignInRefused refused) {
      return refuse(context, refused.reason(), refused.reason());
    } catch (AgentInactive switchedOff) {
      return refuse(context, "inactive", "inactive");
    } catch (AuthenticationException | RuntimeException invalid) {
      if (!Wanted.isOnly(request)) {
        return again(context, wanted, true);
      }
      LOG.log(Level.WARNING, "A sign-in could not be checked: {0}", invalid.toString());
      return refuse(context, "token", "token not accepted");
    }
  }

  private AuthenticationStatus refuse(HttpMessageContext context, String reason, String logged) {
    audit.refused(Actor.SYSTEM, "agent.sign-in", "agent/unknown", logged);
    end(context.getRequest());
    return trouble(context, reason);
  }

  /** Nothing that the container kept of an attempt may stand for somebody afterwards. */
  private static void end(HttpServletRequest request) {
    try {
      Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    } catch (IllegalStateException over) {
      // Another tab was faster.
    }
  }

  private AuthenticationStatus welcome(HttpMessageContext context, String wanted) {
    var request = context.getRequest();
    var told = provider.claims();
    var idToken = provider.idToken();
    Signature.demand(idToken);
    var identity = reception.welcome(claims.person(told));
    session.begin(request, identity, SessionKind.PROVIDER, (String) told.get("sid"));
    request.getSession().setAttribute(ID_TOKEN, idToken);
    request.getSession().removeAttribute(RETRIED);
    return context.redirect(wanted);
  }

  /**
   * The answer does not fit the question: a second tab asked in the meantime, or the session was
   * lost on the way. Once more, the provider knows the person by now; several tabs may have to.
   */
  private static AuthenticationStatus again(
      HttpMessageContext context, String wanted, boolean ending) {
    var request = context.getRequest();
    var overtaken = Wanted.isOvertaken(request);
    var times = ending ? 1 : retries(request) + 1;
    if (ending) {
      end(request);
    }
    if (times > MOST_RETRIES) {
      request.getSession(true).removeAttribute(RETRIED);
      return trouble(context, "token");
    }
    request.getSession(true).setAttribute(RETRIED, times);
    return overtaken ? soon(context, wanted) : context.redirect(wanted);
  }

  private static int retries(HttpServletRequest request) {
    return request.getSession(true).getAttribute(RETRIED) instanceof Integer times ? times : 0;
  }

  /** After the other tab: two that ask at once would overtake each other without end. */
  private static AuthenticationStatus soon(HttpMessageContext context, String address) {
    context.getResponse().setHeader("Refresh", "1; url=" + address);
    return SEND_CONTINUE;
  }

  static AuthenticationStatus land(HttpMessageContext context) {
    return context.redirect(wanted(context.getRequest()));
  }

  /** Where this tab wanted to go, else where the person's work begins. */
  private static String wanted(HttpServletRequest request) {
    return Wanted.of(request).orElse(request.getContextPath() + "/");
  }

  private static AuthenticationStatus trouble(HttpMessageContext context, String reason) {
    return context.redirect(
        context.getRequest().getContextPath() + Paths.TROUBLE + "?reason=" + reason);
  }
}
