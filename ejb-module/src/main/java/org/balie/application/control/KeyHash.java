package org.balie.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.balie.privacy.Vault;

/** What is stored of a key. */
@ApplicationScoped
public class KeyHash {

  @Inject Vault vault;

  public String of(PlainKey key) {
    return vault.lookupHash("api-key", key.text());
  }
}
