package org.balie.landscape.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * An application registered at the provider. Addresses match exactly or not at all (RFC 9700, 2.1).
 *
 * @param mailbox the address that its own tokens carry as {@code email}, as a Keycloak client with
 *     a hard-coded claim does: mail servers let it into this mailbox
 */
public record Client(
    String id,
    String secret,
    List<String> redirectUris,
    List<String> postLogoutUris,
    Optional<String> frontChannelLogoutUri,
    Optional<String> mailbox) {

  /** An application that only fetches tokens for itself: no browser ever comes back to it. */
  public static Client service(String id, String secret) {
    return new Client(id, secret, List.of(), List.of(), Optional.empty(), Optional.empty());
  }

  /** A {@link #service} that reads a mailbox. */
  public static Client reader(String id, String secret, String mailbox) {
    return new Client(id, secret, List.of(), List.of(), Optional.empty(), Optional.of(mailbox));
  }

  boolean hasSecret(String given) {
    return MessageDigest.isEqual(
        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** Entra takes any registered redirect address as a place to land after sign-out. */
  boolean mayLandOn(String uri) {
    return postLogoutUris.contains(uri) || redirectUris.contains(uri);
  }
}
