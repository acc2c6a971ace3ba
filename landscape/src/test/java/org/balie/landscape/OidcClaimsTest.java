package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OidcClaimsTest {
  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  private static Browser at(String path) throws Exception {
    var issuer = LANDSCAPE.get().oidc().issuer();
    return new Browser(issuer.substring(0, issuer.indexOf('/', "http://".length())) + path);
  }

  private static JWTClaimsSet idToken(Browser browser, String person) throws Exception {
    return SignedJWT.parse(browser.signIn(person).get("id_token").asText()).getJWTClaimsSet();
  }

  @Test
  void entra_names_people_by_tenant_and_object() throws Exception {
    var claims = idToken(Browser.at(LANDSCAPE), "emma").getClaims();

    assertThat(claims)
        .containsEntry("iss", LANDSCAPE.get().oidc().issuer())
        .containsEntry("aud", List.of("balie"))
        .containsEntry("oid", "00000000-0000-4000-8000-000000000001")
        .containsEntry("preferred_username", "emma.lindqvist@kb.test")
        .containsEntry("roles", List.of("Agent"))
        .containsEntry("amr", List.of("pwd", "mfa"))
        .containsEntry("ver", "2.0")
        .containsKeys("tid", "sub", "uti", "sid", "iat", "nbf", "exp")
        .doesNotContainKeys("jti", "upn");
  }

  @Test
  void somebody_without_a_role_has_no_roles_claim() throws Exception {
    assertThat(idToken(Browser.at(LANDSCAPE), "olle").getClaims()).doesNotContainKey("roles");
  }

  @Test
  void adfs_knows_neither_tenant_nor_object_and_writes_one_group_as_text() throws Exception {
    assertThat(idToken(at("/adfs"), "karin").getClaims())
        .containsEntry("upn", "karin.berg@kb.test")
        .containsEntry("unique_name", "KB\\karin")
        .containsEntry("group", "TeamLead")
        .doesNotContainKeys("tid", "oid", "roles", "amr");
  }

  @Test
  void keycloak_keeps_roles_in_an_object() throws Exception {
    assertThat(idToken(at("/realms/kb"), "anna").getClaims())
        .containsEntry("realm_access", Map.of("roles", List.of("Administrator")))
        .containsEntry("azp", "balie")
        .containsKeys("jti", "acr")
        .doesNotContainKeys("tid", "oid");
  }

  @Test
  void claims_of_another_make_can_be_had_from_the_same_issuer() throws Exception {
    LANDSCAPE.control("POST", "/control/oidc/claims", "{\"shape\":\"adfs\"}");
    var claims = idToken(Browser.at(LANDSCAPE), "emma").getClaims();
    LANDSCAPE.control("POST", "/control/oidc/claims", "{\"shape\":\"own\"}");

    assertThat(claims)
        .containsEntry("iss", LANDSCAPE.get().oidc().issuer())
        .containsKey("upn")
        .doesNotContainKey("oid");
  }

  @Test
  void an_application_gets_a_token_for_the_api_only() throws Exception {
    var browser = Browser.at(LANDSCAPE);
    var request =
        Map.of(
            "grant_type", "client_credentials",
            "client_id", "kb-website",
            "client_secret", "kb-website-secret",
            "scope", "api://balie/.default");
    var token = SignedJWT.parse(browser.tokens(request).get("access_token").asText());

    assertThat(browser.verifies(token)).isTrue();
    assertThat(token.getJWTClaimsSet().getClaims())
        .containsEntry("aud", List.of("api://balie"))
        .containsEntry("azp", "kb-website")
        .containsEntry("appid", "kb-website")
        .containsEntry("roles", List.of("Tickets.Submit"))
        .containsKey("uti")
        .doesNotContainKeys("jti", "preferred_username", "scp");
  }

  @Test
  void an_application_that_asks_for_another_scope_gets_none() throws Exception {
    var request =
        Map.of(
            "grant_type", "client_credentials",
            "client_id", "kb-website",
            "client_secret", "kb-website-secret",
            "scope", "openid");

    assertThat(Browser.at(LANDSCAPE).tokens(request).get("error").asText())
        .isEqualTo("invalid_scope");
  }
}
