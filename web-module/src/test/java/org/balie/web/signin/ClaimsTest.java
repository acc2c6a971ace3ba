package org.balie.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who somebody is, read from the claims that Entra ID, AD FS and Keycloak send (K-02, D-61). */
class ClaimsTest {

  private final OidcSettings settings = new OidcSettings();
  private final Claims claims = new Claims();

  @BeforeEach
  void asAtEntra() {
    settings.userClaims = List.of("tid", "oid");
    settings.rolesClaim = "roles";
    settings.nameClaims = List.of("name", "unique_name", "upn");
    settings.emailClaims = List.of("email", "preferred_username", "upn");
    settings.roleMapping = List.of("Agent=agent", "Beheer = administrator", "Agent=no-such-role");
    settings.secondFactorClaim = Optional.empty();
    settings.secondFactorValues = List.of("mfa");
    claims.settings = settings;
  }

  @Test
  void at_entra_people_are_keyed_on_tenant_and_object() {
    var person =
        claims.person(
            Map.of(
                "tid",
                "t-1",
                "oid",
                "o-1",
                "sub",
                "pairwise",
                "name",
                "Emma Lindqvist",
                "preferred_username",
                "emma@kb.example",
                "roles",
                List.of("Agent", "Other")));
    assertThat(person.subject()).isEqualTo("t-1|o-1");
    assertThat(person.email()).isEqualTo("emma@kb.example");
    assertThat(person.roles()).containsExactly("agent");
  }

  @Test
  void at_adfs_a_single_group_is_a_text() {
    settings.userClaims = List.of("iss", "sub");
    settings.rolesClaim = "group";
    settings.roleMapping = List.of("KB-Klantenservice=agent");
    var person =
        claims.person(
            Map.of(
                "iss",
                "https://adfs.example/adfs",
                "sub",
                "S-1",
                "unique_name",
                "KB\\emma",
                "upn",
                "emma@kb.example",
                "group",
                "KB-Klantenservice"));
    assertThat(person.subject()).isEqualTo("https://adfs.example/adfs|S-1");
    assertThat(person.name()).isEqualTo("KB\\emma");
    assertThat(person.roles()).containsExactly("agent");
  }

  @Test
  void a_role_of_balie_that_does_not_exist_is_never_given() {
    var person = claims.person(Map.of("tid", "t", "oid", "o", "roles", List.of("Agent")));
    assertThat(person.roles()).containsExactly("agent");
  }

  @Test
  void without_the_claim_people_are_keyed_on_nobody_comes_in() {
    var incomplete = Map.<String, Object>of("tid", "t", "sub", "s");
    assertThatThrownBy(() -> claims.person(incomplete))
        .isInstanceOfSatisfying(
            SignInRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo("claim-missing"));
  }

  @Test
  void a_demanded_second_factor_must_have_been_used() {
    settings.secondFactorClaim = Optional.of("amr");
    var password = Map.<String, Object>of("tid", "t", "oid", "o", "amr", List.of("pwd"));
    var both = Map.<String, Object>of("tid", "t", "oid", "o", "amr", List.of("pwd", "mfa"));
    var silent = Map.<String, Object>of("tid", "t", "oid", "o");
    assertThatThrownBy(() -> claims.person(password)).isInstanceOf(SignInRefused.class);
    assertThatThrownBy(() -> claims.person(silent)).isInstanceOf(SignInRefused.class);
    assertThat(claims.person(both).subject()).isEqualTo("t|o");
  }
}
