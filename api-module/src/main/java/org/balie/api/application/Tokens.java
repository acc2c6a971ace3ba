package org.balie.api.application;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balie.application.ApplicationAccounts;
import org.balie.application.ApplicationIdentity;
import org.balie.platform.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets applications in that bring a bearer token of a configured issuer. */
@ApplicationScoped
class Tokens {

  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 3_000;
  private static final int MOST_BYTES = 512 * 1024;
  private static final Map<String, String> APP_ROLES =
      Map.of(
          "Tickets.Submit", Roles.SUBMIT,
          "Tickets.Read", Roles.READ,
          "Tickets.Write", Roles.WRITE);

  @Inject ApplicationAccounts accounts;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.api.issuers")
  Optional<String> issuers;

  @Inject
  @ConfigProperty(name = "balie.api.audience")
  Optional<String> audiences;

  @Inject
  @ConfigProperty(name = "balie.api.client-id")
  Optional<String> clientId;

  private TokenRules rules;

  @PostConstruct
  void prepare() {
    var web = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, MOST_BYTES);
    var keys = new HashMap<String, JWKSource<SecurityContext>>();
    words(issuers).forEach(i -> keys.put(i, new IssuerKeys(i, web, clock)));
    var accepted = new HashSet<>(words(audiences));
    clientId.ifPresent(accepted::add);
    rules = new TokenRules(keys, accepted, clock);
  }

  /** A list in the configuration; Payara itself reads none that is optional. */
  static List<String> words(Optional<String> list) {
    return list.stream()
        .flatMap(all -> Stream.of(all.split(",")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  ApplicationPrincipal admit(String token) throws Refused {
    var claims = verified(token);
    var application =
        clientOf(claims)
            .flatMap(accounts::byTokenClient)
            .orElseThrow(() -> Refused.forbidden("token.client"));
    return new ApplicationPrincipal(application, scopes(claims, application), known(claims));
  }

  private JWTClaimsSet verified(String token) throws Refused {
    try {
      return rules.verify(token);
    } catch (TokenRefused refused) {
      throw Refused.unauthenticated("token." + refused.reason());
    } catch (KeysUnavailable outage) {
      throw Refused.later(503, "token.keys-unavailable", 10);
    }
  }

  /** Entra names the client {@code azp} (v2) or {@code appid} (v1); others {@code client_id}. */
  private static Optional<String> clientOf(JWTClaimsSet claims) {
    return Stream.of("azp", "appid", "client_id")
        .map(claims::getClaim)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst();
  }

  /**
   * What the administrator gave the application; app roles or scopes in the token narrow it, they
   * never widen it.
   */
  private static Set<String> scopes(JWTClaimsSet claims, ApplicationIdentity application) {
    var told = new TreeSet<String>();
    if (claims.getClaim("roles") instanceof List<?> roles) {
      roles.forEach(r -> told.add(String.valueOf(r)));
    }
    if (claims.getClaim("scp") instanceof String scopes) {
      told.addAll(List.of(scopes.split(" ")));
    }
    told.retainAll(APP_ROLES.keySet());
    if (told.isEmpty()) {
      return application.scopes();
    }
    var narrowed = new TreeSet<String>();
    told.forEach(r -> narrowed.add(APP_ROLES.get(r)));
    narrowed.retainAll(application.scopes());
    return narrowed;
  }

  private static Map<String, Object> known(JWTClaimsSet claims) {
    var known = new HashMap<>(claims.toJSONObject());
    known.values().removeIf(v -> v == null);
    return known;
  }
}
