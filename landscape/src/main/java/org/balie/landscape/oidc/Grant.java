package org.balie.landscape.oidc;

import java.time.Instant;
import java.util.Optional;

/** What a code or a refresh token stands for. All tokens of one sign-in share one {@code id}. */
record Grant(
    String id, AuthorizeRequest request, Subject subject, Flavour flavour, Instant expires) {
  boolean expiredAt(Instant now) {
    return !now.isBefore(expires);
  }

  /** RFC 7636, 4.6: a challenge needs its verifier, and a verifier its challenge. */
  boolean provenBy(Optional<String> verifier) {
    var challenge = request.challenge();
    if (challenge.isEmpty() || verifier.isEmpty()) {
      return challenge.isEmpty() && verifier.isEmpty();
    }
    var given = "S256".equals(request.method()) ? Secrets.sha256(verifier.get()) : verifier.get();
    return challenge.get().equals(given);
  }
}
