package org.balie.api.application;

/** The provider's keys could not be fetched and none are at hand. */
final class KeysUnavailable extends Exception {

  private static final long serialVersionUID = 1L;

  KeysUnavailable(Throwable cause) {
    super("The keys of the token's issuer are not available", cause);
  }
}
