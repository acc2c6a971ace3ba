package org.balie.landscape.oidc;

import org.balie.landscape.http.Fault;

/** What the provider can be told to do wrong. */
public enum OidcFault implements Fault {
  DOWN("the port is closed: connection refused"),
  HANG("accepts connections and never answers"),
  ACCESS_DENIED("sends people back with error=access_denied"),
  TEMPORARILY_UNAVAILABLE("sends people back with error=temporarily_unavailable"),
  SERVER_ERROR("sends people back with error=server_error"),
  TOKEN_SERVER_ERROR("the token endpoint answers 500"),
  TOKEN_LATE("the token endpoint answers when this is switched off"),
  WRONG_ISSUER("tokens carry another issuer"),
  WRONG_AUDIENCE("tokens are meant for another application"),
  WRONG_SIGNATURE("tokens name a published key and are signed by another"),
  WRONG_NONCE("ID tokens carry another nonce"),
  MISSING_NONCE("ID tokens carry no nonce"),
  WRONG_STATE("people come back with another state"),
  EXPIRED_TOKEN("tokens expired an hour ago"),
  NOT_YET_VALID("tokens are valid from an hour from now"),
  MISSING_AMR("tokens do not tell how the person signed in"),
  ALG_NONE("tokens are not signed"),
  UNKNOWN_KID("tokens are signed by a key that is not published"),
  MISSING_ROLES("tokens carry no roles");

  private final String effect;

  OidcFault(String effect) {
    this.effect = effect;
  }

  @Override
  public String effect() {
    return effect;
  }
}
