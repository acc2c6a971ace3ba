package org.balie.landscape.oidc;

/**
 * The makes of provider that are played at the same port, each with its own issuer and paths.
 * Sources: Entra "v2-protocols-oidc"; AD FS "AD FS OpenID Connect/OAuth concepts"; Keycloak
 * "Securing applications: OpenID Connect endpoints".
 */
enum Flavour {
  ENTRA(
      "/%s/v2.0", "/%s/oauth2/v2.0/authorize", "/%s/oauth2/v2.0/token", "/%s/discovery/v2.0/keys") {
    @Override
    String userinfo(String tenant) {
      return "/oidc/userinfo";
    }

    @Override
    String logout(String tenant) {
      return "/" + tenant + "/oauth2/v2.0/logout";
    }
  },
  ADFS("/adfs", "/adfs/oauth2/authorize", "/adfs/oauth2/token", "/adfs/discovery/keys") {
    @Override
    String userinfo(String tenant) {
      return "/adfs/userinfo";
    }

    @Override
    String logout(String tenant) {
      return "/adfs/oauth2/logout";
    }
  },
  KEYCLOAK(
      "/realms/kb",
      "/realms/kb/protocol/openid-connect/auth",
      "/realms/kb/protocol/openid-connect/token",
      "/realms/kb/protocol/openid-connect/certs") {
    @Override
    String userinfo(String tenant) {
      return "/realms/kb/protocol/openid-connect/userinfo";
    }

    @Override
    String logout(String tenant) {
      return "/realms/kb/protocol/openid-connect/logout";
    }
  };

  private final String issuer;
  private final String authorize;
  private final String token;
  private final String keys;

  Flavour(String issuer, String authorize, String token, String keys) {
    this.issuer = issuer;
    this.authorize = authorize;
    this.token = token;
    this.keys = keys;
  }

  String issuer(String tenant) {
    return issuer.formatted(tenant);
  }

  String authorize(String tenant) {
    return authorize.formatted(tenant);
  }

  String token(String tenant) {
    return token.formatted(tenant);
  }

  String keys(String tenant) {
    return keys.formatted(tenant);
  }

  abstract String userinfo(String tenant);

  abstract String logout(String tenant);
}
