package org.balie.landscape.oidc;

import java.time.Instant;
import java.util.Optional;

/**
 * Everything a token says something about: who signed in where, when, and for which application.
 */
record Subject(
    Person person, String clientId, String scope, Optional<String> nonce, Session session) {
  String sid() {
    return session.sid();
  }

  Instant authenticatedAt() {
    return session.since();
  }
}
