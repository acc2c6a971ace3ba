package org.balie.application.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.balie.application.ApplicationAccounts;
import org.balie.application.ApplicationIdentity;
import org.balie.application.control.ApplicationRepository.Holder;
import org.balie.application.entity.ApplicationAccount;

/** One statement per request; a second one once a minute. */
@Stateless
@Local(ApplicationAccounts.class)
@PermitAll
public class DatabaseApplicationAccounts implements ApplicationAccounts {

  @Inject ApplicationRepository applications;
  @Inject KeyHash hashes;
  @Inject Clock clock;

  @Override
  public Optional<ApplicationIdentity> byKey(String text) {
    var now = clock.instant();
    return PlainKey.of(text)
        .flatMap(key -> holder(key, now))
        .map(holder -> used(holder, now).account().identity());
  }

  private Optional<Holder> holder(PlainKey key, Instant now) {
    var hash = hashes.of(key);
    return applications
        .holder(key.prefix())
        .filter(h -> h.key().matches(hash) && h.key().activeAt(now) && h.account().active());
  }

  private Holder used(Holder holder, Instant now) {
    if (holder.key().useIsNews(now)) {
      applications.used(holder.key().id(), now);
    }
    return holder;
  }

  @Override
  public Optional<ApplicationIdentity> byTokenClient(String client) {
    return applications
        .byTokenClient(client)
        .filter(ApplicationAccount::active)
        .map(ApplicationAccount::identity);
  }
}
