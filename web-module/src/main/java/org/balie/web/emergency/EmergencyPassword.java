package org.balie.web.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;

/** Passwords of emergency accounts; they lie in the server's realm {@code emergency}. */
@ApplicationScoped
class EmergencyPassword {

  private static final String GROUP = "balie-emergency";

  @Inject IdentityStoreHandler realm;

  boolean fits(String login, String password) {
    if (login == null || login.isBlank() || password == null || password.isEmpty()) {
      return false;
    }
    var answer = realm.validate(new UsernamePasswordCredential(login, password));
    return answer.getStatus() == Status.VALID && answer.getCallerGroups().contains(GROUP);
  }
}
