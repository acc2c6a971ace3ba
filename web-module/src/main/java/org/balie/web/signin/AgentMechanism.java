package org.balie.web.signin;

import static jakarta.interceptor.Interceptor.Priority.APPLICATION;

import fish.payara.security.annotations.RealmIdentityStoreDefinition;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.balie.agent.AgentIdentity;
import org.balie.platform.Actor;
import org.balie.privacy.Origin;

/**
 * Who is calling the agents' side. First the gate, then our own identity in the session, which is
 * asserted again on every request; only somebody without one goes to the provider.
 */
@Alternative
@Priority(APPLICATION)
@ApplicationScoped
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${oidc.providerUri}",
    clientId = "${oidc.clientId}",
    clientSecret = "${oidc.clientSecret}",
    redirectURI = "${baseURL}" + Paths.CALLBACK,
    scope = {"openid", "profile", "email"},
    jwksConnectTimeout = 3_000,
    jwksReadTimeout = 5_000,
    claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "aud"))
@RealmIdentityStoreDefinition("emergency")
public class AgentMechanism implements HttpAuthenticationMechanism {

  @Inject Gate gate;
  @Inject Origin origin;
  @Inject SessionIdentity session;
  @Inject SignIn signIn;

  /** The container answers a failure in here with an empty page; ours gives its number. */
  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    try {
      return caller(request, response, context);
    } catch (RuntimeException failure) {
      request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
      return refuse(response);
    }
  }

  private static AuthenticationStatus refuse(HttpServletResponse response)
      throws AuthenticationException {
    try {
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException gone) {
      throw new AuthenticationException(gone);
    }
  }

  private AuthenticationStatus caller(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (!gate.lets(request)) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return AuthenticationStatus.SEND_FAILURE;
    }
    origin.from(gate.origin(request));
    var identity = session.current(request);
    if (identity.isPresent()) {
      return assertAgain(identity.get(), context);
    }
    if (Paths.CALLBACK.equals(Paths.of(request))) {
      return signIn.comeBack(context);
    }
    return context.isProtected() ? signIn.begin(context) : context.doNothing();
  }

  private static AuthenticationStatus assertAgain(
      AgentIdentity identity, HttpMessageContext context) {
    if (Paths.CALLBACK.equals(Paths.of(context.getRequest()))) {
      return SignIn.land(context);
    }
    return context.notifyContainerAboutLogin(
        new CallerPrincipal(Actor.agent(identity.id()).principalName()), identity.roles());
  }
}
