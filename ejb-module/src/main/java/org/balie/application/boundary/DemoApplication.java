package org.balie.application.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import org.balie.application.control.ApplicationRepository;
import org.balie.application.control.KeyHash;
import org.balie.application.control.PlainKey;
import org.balie.application.entity.ApiKey;
import org.balie.application.entity.ApplicationAccount;
import org.balie.platform.Leases;
import org.balie.platform.Roles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the demonstration its application, with the key that the simulated website holds. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class DemoApplication {

  private static final String NAME = "Library website (demo)";
  private static final int RATE = 30_000;

  @Inject ApplicationRepository applications;
  @Inject KeyHash hashes;
  @Inject Leases leases;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.demo", defaultValue = "false")
  boolean demo;

  @Inject
  @ConfigProperty(name = "balie.demo.api-key")
  Optional<String> key;

  @Inject
  @ConfigProperty(name = "balie.demo.token-client", defaultValue = "kb-website")
  String client;

  @Inject
  @ConfigProperty(name = "balie.demo.rate-per-minute", defaultValue = "" + RATE)
  int rate;

  @PostConstruct
  void make() {
    if (demo && leases.hold("application.demo", Duration.ofMinutes(1))) {
      key.flatMap(PlainKey::of).ifPresent(this::make);
    }
  }

  private void make(PlainKey plain) {
    var account = applications.byName(NAME).map(ApplicationAccount::id).orElseGet(this::account);
    if (applications.keysOf(account).stream().noneMatch(k -> k.prefix().equals(plain.prefix()))) {
      applications.add(
          new ApiKey(account, plain.prefix(), hashes.of(plain), clock.instant(), null));
    }
  }

  private UUID account() {
    var scopes = new LinkedHashSet<>(Roles.OF_APPLICATIONS);
    var account = new ApplicationAccount(NAME, scopes, rate, clock.instant());
    account.describe(NAME, scopes, client, rate);
    applications.add(account);
    return account.id();
  }
}
