package org.balie.application;

import java.util.Optional;

/** Recognises applications. Asks for no role, because nobody is signed in yet. */
public interface ApplicationAccounts {

  /**
   * The active application with this key; empty for a wrong, revoked or expired one, which are not
   * told apart.
   */
  Optional<ApplicationIdentity> byKey(String key);

  /** The active application that this client id of a bearer token stands for. */
  Optional<ApplicationIdentity> byTokenClient(String client);
}
