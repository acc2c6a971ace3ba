package org.balie.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balie.agent.ExternalIdentity;
import org.balie.platform.Roles;

/**
 * Reads a person out of the claims of a checked ID token. People are keyed on claims that never
 * change ({@code tid} and {@code oid} at Entra, {@code iss} and {@code sub} elsewhere), never on a
 * name or address.
 */
@ApplicationScoped
class Claims {

  @Inject OidcSettings settings;

  /**
   * @throws SignInRefused when a claim that is needed is missing
   */
  ExternalIdentity person(Map<String, Object> claims) {
    var subject =
        settings.userClaims().stream()
            .map(name -> need(claims, name))
            .collect(Collectors.joining("|"));
    demandSecondFactor(claims);
    var name = first(claims, settings.nameClaims()).orElse(subject);
    return new ExternalIdentity(
        subject,
        name,
        first(claims, settings.emailClaims()).filter(e -> e.contains("@")).orElse(null),
        roles(claims));
  }

  private void demandSecondFactor(Map<String, Object> claims) {
    var claim = settings.secondFactorClaim().filter(c -> !c.isBlank());
    if (claim.isPresent()
        && values(claims.get(claim.get())).stream()
            .noneMatch(settings.secondFactorValues()::contains)) {
      throw new SignInRefused("second-factor");
    }
  }

  private Set<String> roles(Map<String, Object> claims) {
    var held = values(claims.get(settings.getRolesClaim()));
    return settings.roleMapping().stream()
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2 && held.contains(pair[0].strip()))
        .map(pair -> pair[1].strip())
        .filter(Roles.OF_PEOPLE::contains)
        .collect(Collectors.toSet());
  }

  private static String need(Map<String, Object> claims, String name) {
    return Optional.ofNullable(claims.get(name))
        .map(Object::toString)
        .filter(v -> !v.isBlank())
        .orElseThrow(() -> new SignInRefused("claim-missing"));
  }

  private static Optional<String> first(Map<String, Object> claims, List<String> names) {
    return names.stream()
        .map(claims::get)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .filter(v -> !v.isBlank())
        .findFirst();
  }

  /**
   * A claim with one value may be a text or a list of one: AD FS writes a single group as a text.
   */
  private static Set<String> values(Object claim) {
    if (claim instanceof Collection<?> many) {
      return many.stream().map(String::valueOf).collect(Collectors.toSet());
    }
    return claim == null
        ? Set.of()
        : Stream.of(claim)
            .flatMap(c -> c instanceof Object[] array ? Arrays.stream(array) : Stream.of(c))
            .map(String::valueOf)
            .collect(Collectors.toSet());
  }
}
