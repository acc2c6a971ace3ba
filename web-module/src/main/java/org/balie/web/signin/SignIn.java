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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
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
    try {
      return provider.go(context) == SUCCESS ? welcome(context) : again(context);
    } catch (NoSuchElementException lost) {
      // What the container says when the session that asked is gone.
      return again(context);
    } catch (SignInRefused refused) {
      return refuse(context, refused.reason(), refused.reason());
    } catch (AgentInactive switchedOff) {
      return refuse(context, "inactive", "inactive");
    } catch (AuthenticationException | RuntimeException invalid) {
      LOG.log(Level.WARNING, "A sign-in could not be checked: {0}", invalid.toString());
      return refuse(context, "token", "token not accepted");
    }
  }

  /** Nothing that the container kept of the attempt may stand for somebody afterwards. */
  private AuthenticationStatus refuse(HttpMessageContext context, String reason, String logged) {
    audit.refused(Actor.SYSTEM, "agent.sign-in", "agent/unknown", logged);
    var session = context.getRequest().getSession(false);
    if (session != null) {
      session.invalidate();
    }
    return trouble(context, reason);
  }

  private AuthenticationStatus welcome(HttpMessageContext context) {
    var request = context.getRequest();
    var told = provider.claims();
    var idToken = provider.idToken();
    Signature.demand(idToken);
    var identity = reception.welcome(claims.person(told));
    var wanted = Wanted.of(request);
    session.begin(request, identity, SessionKind.PROVIDER, (String) told.get("sid"));
    request.getSession().setAttribute(ID_TOKEN, idToken);
    request.getSession().removeAttribute(RETRIED);
    return context.redirect(wanted.orElse(request.getContextPath() + "/"));
  }

  /**
   * The answer does not fit the question: a second tab asked in the meantime, or the session was
   * lost on the way. Once more, the provider knows the person by now.
   */
  private static AuthenticationStatus again(HttpMessageContext context) {
    var session = context.getRequest().getSession(true);
    if (session.getAttribute(RETRIED) != null) {
      session.removeAttribute(RETRIED);
      return trouble(context, "token");
    }
    session.setAttribute(RETRIED, true);
    return land(context);
  }

  /** Where this tab wanted to go, else where the person's work begins. */
  static AuthenticationStatus land(HttpMessageContext context) {
    var request = context.getRequest();
    return context.redirect(Wanted.of(request).orElse(request.getContextPath() + "/"));
  }

  private static AuthenticationStatus trouble(HttpMessageContext context, String reason) {
    return context.redirect(
        context.getRequest().getContextPath() + Paths.TROUBLE + "?reason=" + reason);
  }
}
