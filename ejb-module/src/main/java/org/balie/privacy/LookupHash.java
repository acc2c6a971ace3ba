package org.balie.privacy;

/** Finds a secret or an identity number again without storing it. */
@FunctionalInterface
public interface LookupHash {

  /**
   * A keyed hash (HMAC-SHA-256, hex).
   *
   * @param purpose keeps equal values of different kinds apart
   */
  String lookupHash(String purpose, String value);
}
