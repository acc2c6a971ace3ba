package org.balie.inside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.balie.platform.Actor;
import org.balie.platform.Roles;

/** Who the tests are while they run: an agent that also leads, audits and administers. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Colleague implements HttpAuthenticationMechanism {

  static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return context.notifyContainerAboutLogin(
        Actor.agent(ID).principalName(),
        Set.of(Roles.AGENT, Roles.TEAM_LEAD, Roles.AUDITOR, Roles.ADMINISTRATOR));
  }
}
