package org.balie.landscape.oidc;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A browser that is signed in at the provider. The cookie is a secret of its own: {@code sid}
 * stands in tokens and log-out addresses, so it must not be enough to take the session over.
 */
record Session(
    String cookie, String sid, Person person, Flavour flavour, Instant since, Set<String> clients) {
  static Session of(Person person, Flavour flavour, Instant since) {
    var sid = java.util.UUID.randomUUID().toString();
    return new Session(
        Secrets.random(), sid, person, flavour, since, ConcurrentHashMap.newKeySet());
  }
}
