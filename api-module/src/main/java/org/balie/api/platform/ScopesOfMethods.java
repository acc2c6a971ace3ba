package org.balie.api.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A method serves those whose scopes it names; one that names none serves nobody. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class ScopesOfMethods implements ContainerRequestFilter {

  @Context ResourceInfo resource;
  @Context HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    var method = resource.getResourceMethod();
    if (method == null || method.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    var roles = method.getAnnotation(RolesAllowed.class);
    var scopes = scopes();
    if (roles == null || Set.of(roles.value()).stream().noneMatch(scopes::contains)) {
      var problem = Problems.of(request, 403, "scope");
      context.abortWith(Response.status(403).type(Problems.MEDIA_TYPE).entity(problem).build());
    }
  }

  private Set<String> scopes() {
    return request.getAttribute(JsonWebToken.class.getName()) instanceof JsonWebToken caller
        ? caller.getGroups()
        : Set.of();
  }
}
