package org.balie.landscape.oidc;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The tokens the provider hands out, spoiled where a switch says so. */
final class Tokens {
  private final OidcSettings settings;
  private final TokenMint mint;
  private final TokenFaults faults;
  private final Clock clock;
  private final Supplier<String> base;
  private volatile Optional<Flavour> shape = Optional.empty();

  Tokens(
      OidcSettings settings,
      TokenMint mint,
      TokenFaults faults,
      Clock clock,
      Supplier<String> base) {
    this.settings = settings;
    this.mint = mint;
    this.faults = faults;
    this.clock = clock;
    this.base = base;
  }

  /** Makes all issuers write claims in the shape of one make; empty: each in its own. */
  void writeClaimsLike(Optional<Flavour> flavour) {
    shape = flavour;
  }

  Optional<Flavour> shape() {
    return shape;
  }

  String issuer(Flavour flavour) {
    return base.get() + flavour.issuer(settings.tenant());
  }

  String idToken(Subject subject, Flavour flavour) {
    var claims = person(subject, flavour);
    claims.put("aud", subject.clientId());
    subject.nonce().ifPresent(nonce -> claims.put("nonce", nonce));
    return sign(claims);
  }

  String accessToken(Subject subject, Flavour flavour) {
    var claims = person(subject, flavour);
    claims.put("aud", Claims.GRAPH);
    claims.put("azp", subject.clientId());
    claims.put("scp", subject.scope());
    return sign(claims);
  }

  String applicationToken(Client client, Flavour flavour) {
    return sign(application(client, flavour));
  }

  Map<String, Object> person(Subject subject, Flavour flavour) {
    var claims =
        switch (shape.orElse(flavour)) {
          case ENTRA -> Claims.entra(subject, settings.tenant());
          case ADFS -> Claims.adfs(subject);
          case KEYCLOAK -> Claims.keycloak(subject);
        };
    claims.put("iss", issuer(flavour));
    return Claims.valid(claims, clock.instant());
  }

  Map<String, Object> application(Client client, Flavour flavour) {
    var claims = Claims.application(client, settings.tenant(), List.of("Tickets.Submit"));
    claims.put("iss", issuer(flavour));
    claims.put("aud", settings.apiAudience());
    client.mailbox().ifPresent(address -> claims.put("email", address));
    return Claims.valid(claims, clock.instant());
  }

  /** Scopes that can be asked for at sign-in, as discovery lists them. */
  static List<String> scopes() {
    return new ArrayList<>(List.of("openid", "profile", "email", "offline_access"));
  }

  private String sign(Map<String, Object> claims) {
    return mint.mint(faults.spoil(claims), faults.signature());
  }
}
