package org.balie.api.application;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Map;
import java.util.Set;
import org.balie.application.ApplicationIdentity;
import org.balie.platform.Actor;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * An application that called, whether with a key or a token: the same to everything behind. Its
 * groups are the scopes it has here, not what a token says.
 */
final class ApplicationPrincipal extends CallerPrincipal implements JsonWebToken {

  private static final long serialVersionUID = 1L;

  private final transient ApplicationIdentity application;
  private final transient Map<String, Object> claims;
  private final transient Set<String> scopes;

  ApplicationPrincipal(
      ApplicationIdentity application, Set<String> scopes, Map<String, Object> claims) {
    super(Actor.application(application.id()).principalName());
    this.application = application;
    this.scopes = Set.copyOf(scopes);
    this.claims = Map.copyOf(claims);
  }

  ApplicationIdentity application() {
    return application;
  }

  @Override
  public Set<String> getGroups() {
    return scopes;
  }

  @Override
  public Set<String> getClaimNames() {
    return claims.keySet();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T getClaim(String name) {
    return name.equals(Claims.groups.name()) ? (T) scopes : (T) claims.get(name);
  }
}
