package org.balie.privacy.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.balie.platform.Leases;
import org.balie.privacy.control.AuditChain;

/** Seals the audit log every five seconds, on one node of the cluster. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@PermitAll
public class AuditSealer {

  @Inject Leases leases;
  @Inject AuditChain chain;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void seal() {
    if (leases.hold("privacy.seal", Duration.ofSeconds(30))) {
      chain.seal();
    }
  }
}
