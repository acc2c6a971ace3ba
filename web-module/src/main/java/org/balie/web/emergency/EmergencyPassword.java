package org.balie.web.emergency;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import java.util.concurrent.ExecutionException;

/** Passwords of emergency accounts; they lie in the server's realm {@code emergency}. */
@ApplicationScoped
class EmergencyPassword {

  private static final String GROUP = "balie-emergency";

  @Inject IdentityStoreHandler realm;

  @Resource ManagedExecutorService threads;

  /**
   * Whether the realm knows the two. It is asked on a thread of its own: the realm makes whoever it
   * recognises the caller of the thread, and the caller of this one stays who they are.
   */
  boolean fits(String login, String password) {
    if (login == null || login.isBlank() || password == null || password.isEmpty()) {
      return false;
    }
    try {
      return threads.submit(() -> known(login, password)).get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean known(String login, String password) {
    var answer = realm.validate(new UsernamePasswordCredential(login, password));
    return answer.getStatus() == Status.VALID && answer.getCallerGroups().contains(GROUP);
  }
}
