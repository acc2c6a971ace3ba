package org.balie.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.cdi.Param;

/** Why somebody could not sign in, for the page that says so. */
@Named
@RequestScoped
public class SignInTrouble {

  private static final Set<String> KNOWN =
      Set.of(
          "provider-down",
          "provider-error",
          "denied",
          "second-factor",
          "claim-missing",
          "inactive",
          "token");

  @Inject
  @Param(name = "reason")
  String asked;

  /** One of the reasons we have a text for, whatever stands in the address. */
  public String getReason() {
    return asked != null && KNOWN.contains(asked) ? asked : "token";
  }
}
