package org.balie.api.application;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The calling application as a {@link JsonWebToken} to inject, whatever it proved itself with. */
@Dependent
public class CurrentToken {

  @Produces
  @RequestScoped
  JsonWebToken token(HttpServletRequest request) {
    return (JsonWebToken) request.getAttribute(JsonWebToken.class.getName());
  }
}
