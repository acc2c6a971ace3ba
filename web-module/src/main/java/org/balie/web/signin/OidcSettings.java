package org.balie.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The identity provider, as an administrator configured it. Read by expressions of the mechanism's
 * definition.
 */
@Named("oidc")
@ApplicationScoped
public class OidcSettings {

  @Inject
  @ConfigProperty(name = "balie.oidc.provider-uri")
  String providerUri;

  @Inject
  @ConfigProperty(name = "balie.oidc.client-id")
  String clientId;

  @Inject
  @ConfigProperty(name = "balie.oidc.client-secret")
  String clientSecret;

  @Inject
  @ConfigProperty(name = "balie.oidc.user-claims", defaultValue = "tid,oid")
  List<String> userClaims;

  @Inject
  @ConfigProperty(name = "balie.oidc.roles-claim", defaultValue = "roles")
  String rolesClaim;

  @Inject
  @ConfigProperty(
      name = "balie.oidc.name-claims",
      defaultValue = "name,unique_name,preferred_username,upn")
  List<String> nameClaims;

  @Inject
  @ConfigProperty(name = "balie.oidc.email-claims", defaultValue = "email,preferred_username,upn")
  List<String> emailClaims;

  /** {@code value=role} pairs: which value of the roles claim stands for which role of Balie. */
  @Inject
  @ConfigProperty(
      name = "balie.oidc.role-mapping",
      defaultValue =
          "Agent=agent,TeamLead=team-lead,KnowledgeEditor=knowledge-editor,Administrator=administrator,Auditor=auditor")
  List<String> roleMapping;

  /**
   * Claim that must show a second factor, for example {@code amr}; absent when the provider's own
   * policy demands it.
   */
  @Inject
  @ConfigProperty(name = "balie.oidc.second-factor-claim")
  Optional<String> secondFactorClaim;

  @Inject
  @ConfigProperty(name = "balie.oidc.second-factor-values", defaultValue = "mfa")
  List<String> secondFactorValues;

  public String getProviderUri() {
    return providerUri;
  }

  public String getClientId() {
    return clientId;
  }

  public String getClientSecret() {
    return clientSecret;
  }

  public String getRolesClaim() {
    return rolesClaim;
  }

  List<String> userClaims() {
    return userClaims;
  }

  List<String> nameClaims() {
    return nameClaims;
  }

  List<String> emailClaims() {
    return emailClaims;
  }

  List<String> roleMapping() {
    return roleMapping;
  }

  Optional<String> secondFactorClaim() {
    return secondFactorClaim;
  }

  List<String> secondFactorValues() {
    return secondFactorValues;
  }
}
