package org.balie.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.StringReader;
import java.util.Base64;
import java.util.Set;

/**
 * Which signatures an ID token may carry. The container checks the signature of a signed token, but
 * takes a token that says {@code "alg":"none"} as it is.
 */
final class Signature {

  private static final Set<String> ASYMMETRIC =
      Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

  private Signature() {}

  /**
   * @throws SignInRefused when the token is not signed with a key pair
   */
  static void demand(String idToken) {
    if (!ASYMMETRIC.contains(algorithm(idToken))) {
      throw new SignInRefused("token");
    }
  }

  private static String algorithm(String idToken) {
    var dot = idToken.indexOf('.');
    if (dot < 0) {
      throw new SignInRefused("token");
    }
    try {
      var head = new String(Base64.getUrlDecoder().decode(idToken.substring(0, dot)), UTF_8);
      try (var json = Json.createReader(new StringReader(head))) {
        return json.readObject().getString("alg", "none");
      }
    } catch (IllegalArgumentException | JsonException damaged) {
      throw new SignInRefused("token");
    }
  }
}
