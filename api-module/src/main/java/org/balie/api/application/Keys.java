package org.balie.api.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.balie.application.ApplicationAccounts;
import org.balie.application.ApplicationIdentity;

/** Lets applications in that bring a key of ours. */
@ApplicationScoped
class Keys {

  @Inject ApplicationAccounts accounts;
  @Inject Clock clock;

  ApplicationPrincipal admit(String key) throws Refused {
    var application = accounts.byKey(key).orElseThrow(() -> Refused.unauthenticated("key"));
    return new ApplicationPrincipal(application, application.scopes(), claims(application));
  }

  /** What a token would have said, for code that reads claims. */
  private Map<String, Object> claims(ApplicationIdentity application) {
    return Map.of(
        "iss",
        "urn:balie:api-key",
        "sub",
        application.id().toString(),
        "azp",
        application.id().toString(),
        "iat",
        clock.instant().getEpochSecond());
  }
}
