package org.balie.landscape.oidc;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims of ID and access tokens as each make of provider writes them. */
final class Claims {
  /** Microsoft Graph: what a sign-in without a scope of an own API gets its access token for. */
  static final String GRAPH = "00000003-0000-0000-c000-000000000000";

  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final int UTI_BYTES = 16;
  private static final String MFA = "http://schemas.microsoft.com/claims/multipleauthn";

  private Claims() {}

  /** Entra v2 ID token: "id-token-claims-reference"; {@code amr} as an optional claim. */
  static Map<String, Object> entra(Subject subject, String tenant) {
    var claims = new LinkedHashMap<String, Object>();
    var person = subject.person();
    claims.put("oid", person.oid());
    claims.put("tid", tenant);
    claims.put("sub", Secrets.sha256(subject.clientId() + person.oid()));
    claims.put("preferred_username", person.username());
    claims.put("name", person.name());
    claims.put("email", person.username());
    claims.put("sid", subject.sid());
    claims.put("amr", List.of("pwd", "mfa"));
    claims.put("auth_time", subject.authenticatedAt().getEpochSecond());
    claims.put("uti", Secrets.random(UTI_BYTES));
    claims.put("ver", "2.0");
    putUnlessEmpty(claims, "roles", person.roles());
    return claims;
  }

  /**
   * AD FS: names a person by {@code upn} and {@code unique_name}, knows no tenant or object id, and
   * writes a claim with one value as text instead of a list.
   */
  static Map<String, Object> adfs(Subject subject) {
    var claims = new LinkedHashMap<String, Object>();
    var person = subject.person();
    claims.put("sub", Secrets.sha256("adfs" + subject.clientId() + person.oid()));
    claims.put("upn", person.username());
    claims.put("unique_name", "KB\\" + person.key());
    claims.put("email", person.username());
    claims.put("sid", subject.sid());
    claims.put("authmethod", MFA);
    claims.put("auth_time", subject.authenticatedAt().getEpochSecond());
    claims.put("apptype", "Confidential");
    claims.put("appid", subject.clientId());
    claims.put("ver", "1.0");
    var groups = person.roles();
    if (!groups.isEmpty()) {
      claims.put("group", groups.size() == 1 ? groups.get(0) : groups);
    }
    return claims;
  }

  /** Keycloak with its role mapper on for ID tokens too. */
  static Map<String, Object> keycloak(Subject subject) {
    var claims = new LinkedHashMap<String, Object>();
    var person = subject.person();
    claims.put("sub", person.oid());
    claims.put("jti", java.util.UUID.randomUUID().toString());
    claims.put("preferred_username", person.key());
    claims.put("name", person.name());
    claims.put("given_name", person.givenName());
    claims.put("family_name", person.familyName());
    claims.put("email", person.username());
    claims.put("email_verified", true);
    claims.put("sid", subject.sid());
    claims.put("acr", "1");
    claims.put("amr", List.of("pwd", "otp", "mfa"));
    claims.put("auth_time", subject.authenticatedAt().getEpochSecond());
    claims.put("azp", subject.clientId());
    claims.put("realm_access", Map.of("roles", person.roles()));
    putUnlessEmpty(claims, "groups", person.roles());
    return claims;
  }

  /**
   * What Entra gives an application that acts for itself (client credentials): no person, no jti.
   */
  static Map<String, Object> application(Client client, String tenant, List<String> roles) {
    var claims = new LinkedHashMap<String, Object>();
    var servicePrincipal =
        java.util.UUID.nameUUIDFromBytes(
            client.id().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    claims.put("azp", client.id());
    claims.put("appid", client.id());
    claims.put("azpacr", "1");
    claims.put("idtyp", "app");
    claims.put("oid", servicePrincipal.toString());
    claims.put("sub", servicePrincipal.toString());
    claims.put("tid", tenant);
    claims.put("uti", Secrets.random(UTI_BYTES));
    claims.put("ver", "2.0");
    putUnlessEmpty(claims, "roles", roles);
    return claims;
  }

  static Map<String, Object> valid(Map<String, Object> claims, Instant from) {
    claims.put("iat", from.getEpochSecond());
    claims.put("nbf", from.getEpochSecond());
    claims.put("exp", from.plus(LIFETIME).getEpochSecond());
    return claims;
  }

  private static void putUnlessEmpty(Map<String, Object> claims, String name, List<String> values) {
    if (!values.isEmpty()) {
      claims.put(name, values);
    }
  }
}
