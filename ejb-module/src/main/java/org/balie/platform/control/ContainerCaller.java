package org.balie.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import org.balie.platform.Actor;
import org.balie.platform.Caller;

/**
 * The caller as the container knows it; our mechanisms name their principals by {@link
 * Actor#principalName}.
 */
@ApplicationScoped
class ContainerCaller implements Caller {

  @Inject SecurityContext security;

  @Override
  public Actor actor() {
    var principal = security.getCallerPrincipal();
    return principal == null ? Actor.SYSTEM : Actor.ofPrincipal(principal.getName());
  }

  @Override
  public boolean hasRole(String role) {
    return security.isCallerInRole(role);
  }
}
