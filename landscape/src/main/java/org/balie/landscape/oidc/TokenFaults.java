package org.balie.landscape.oidc;

import static org.balie.landscape.oidc.OidcFault.ALG_NONE;
import static org.balie.landscape.oidc.OidcFault.EXPIRED_TOKEN;
import static org.balie.landscape.oidc.OidcFault.MISSING_AMR;
import static org.balie.landscape.oidc.OidcFault.MISSING_NONCE;
import static org.balie.landscape.oidc.OidcFault.MISSING_ROLES;
import static org.balie.landscape.oidc.OidcFault.NOT_YET_VALID;
import static org.balie.landscape.oidc.OidcFault.UNKNOWN_KID;
import static org.balie.landscape.oidc.OidcFault.WRONG_AUDIENCE;
import static org.balie.landscape.oidc.OidcFault.WRONG_ISSUER;
import static org.balie.landscape.oidc.OidcFault.WRONG_NONCE;
import static org.balie.landscape.oidc.OidcFault.WRONG_SIGNATURE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.balie.landscape.http.Switches;
import org.balie.landscape.oidc.TokenMint.Signature;

/** Spoils tokens as the switches say. */
final class TokenFaults {
  private static final long TWO_HOURS = Duration.ofHours(2).toSeconds();

  private final Switches<OidcFault> switches;

  TokenFaults(Switches<OidcFault> switches) {
    this.switches = switches;
  }

  Map<String, Object> spoil(Map<String, Object> claims) {
    put(WRONG_ISSUER, claims, "iss", "https://login.example.org/somebody-else/v2.0");
    put(WRONG_AUDIENCE, claims, "aud", "another-application");
    if (claims.containsKey("nonce")) {
      put(WRONG_NONCE, claims, "nonce", Secrets.random());
    }
    drop(MISSING_NONCE, claims, "nonce");
    drop(MISSING_AMR, claims, "amr", "acr", "authmethod");
    drop(MISSING_ROLES, claims, "roles", "group", "groups", "realm_access");
    if (switches.isOn(EXPIRED_TOKEN)) {
      shift(claims, -TWO_HOURS);
    }
    if (switches.isOn(NOT_YET_VALID)) {
      shift(claims, TWO_HOURS / 2);
    }
    return claims;
  }

  Signature signature() {
    if (switches.isOn(ALG_NONE)) {
      return Signature.NONE;
    }
    if (switches.isOn(WRONG_SIGNATURE)) {
      return Signature.FOREIGN_KEY;
    }
    return switches.isOn(UNKNOWN_KID) ? Signature.UNKNOWN_KID : Signature.RS256;
  }

  private void put(OidcFault fault, Map<String, Object> claims, String name, String value) {
    if (switches.isOn(fault)) {
      claims.put(name, value);
    }
  }

  private void drop(OidcFault fault, Map<String, Object> claims, String... names) {
    if (switches.isOn(fault)) {
      claims.keySet().removeAll(List.of(names));
    }
  }

  private static void shift(Map<String, Object> claims, long seconds) {
    List.of("iat", "nbf", "exp")
        .forEach(name -> claims.computeIfPresent(name, (key, at) -> (Long) at + seconds));
  }
}
