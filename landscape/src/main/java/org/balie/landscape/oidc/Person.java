package org.balie.landscape.oidc;

import java.util.List;

/** Somebody who can sign in with one click. {@code oid} is the object id in the directory. */
record Person(
    String key, String oid, String givenName, String familyName, String task, List<String> roles) {
  String name() {
    return givenName + " " + familyName;
  }

  /** Mutable in real life, so nothing may be keyed on it (contracts, Entra facts). */
  String username() {
    return (givenName + "." + familyName).toLowerCase(java.util.Locale.ROOT).replace(" ", "")
        + "@kb.test";
  }

  String initials() {
    return givenName.substring(0, 1)
        + familyName.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
  }
}
