package org.balie.api.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.balie.api.platform.Answers;
import org.balie.api.platform.ProblemJson;
import org.balie.api.platform.Problems;
import org.balie.api.platform.RequestHead;
import org.balie.privacy.Origin;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Every request proves who sends it, with a key or a bearer token; nothing is remembered between
 * requests. Runs before any filter, so its refusals are written here.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class ApiAuthentication implements HttpAuthenticationMechanism {

  private static final Set<String> OPEN = Set.of("/v1/openapi.json");

  /** Visitors of websites have no key: a token opens their own conversation and nothing else. */
  private static final String CHAT = "/chat/";

  /**
   * Readers of what waits for them have none either: a code that was mailed to them lets them in.
   */
  private static final String WAITING = "/waiting/";

  private static final String CHALLENGE = "Bearer realm=\"balie\"";

  @Inject Gate gate;
  @Inject Callers callers;
  @Inject ClientAddress addresses;
  @Inject Origin origin;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var tooLong = RequestHead.refusal(request);
    if (tooLong > 0) {
      answer(request, response, Problems.of(request, tooLong));
      return AuthenticationStatus.SEND_FAILURE;
    }
    var address = addresses.of(request);
    origin.from(address);
    var path = request.getRequestURI().substring(request.getContextPath().length());
    if (OPEN.contains(path) || path.startsWith(CHAT) || path.startsWith(WAITING)) {
      return context.doNothing();
    }
    try {
      var principal =
          Callers.areAt(request) ? callers.admit(request, address) : gate.admit(request, address);
      request.setAttribute(JsonWebToken.class.getName(), principal);
      return context.notifyContainerAboutLogin(principal, principal.getGroups());
    } catch (Refused refused) {
      refuse(request, response, refused);
      return AuthenticationStatus.SEND_FAILURE;
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, Refused refused) {
    if (refused.status() == HttpServletResponse.SC_UNAUTHORIZED) {
      var token = refused.what().startsWith("token.");
      response.addHeader(
          "WWW-Authenticate", token ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
      response.addHeader("WWW-Authenticate", "ApiKey realm=\"balie\"");
    }
    if (refused.retryAfterSeconds() > 0) {
      response.setHeader("Retry-After", Long.toString(refused.retryAfterSeconds()));
    }
    answer(request, response, Problems.of(request, refused.status(), refused.what()));
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, ProblemJson problem) {
    try {
      Answers.problem(request, response, problem);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
