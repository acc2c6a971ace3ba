package org.balie.application.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.balie.privacy.LookupHash;

/** What is stored of a key. */
@ApplicationScoped
public class KeyHash {

  @Inject LookupHash hashes;

  public String of(PlainKey key) {
    return hashes.lookupHash("api-key", key.text());
  }
}
