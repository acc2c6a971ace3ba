package org.balie.ticket.boundary;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import org.balie.platform.Leases;
import org.balie.ticket.control.FilesFromBefore;

/**
 * Finds files that came before their words were taken, or by a server of the version before: at the
 * start and once a night on one node. They are read when nothing newer waits.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class FilesFromBeforeTimer {

  @Inject Leases leases;
  @Inject FilesFromBefore files;
  @Resource ManagedExecutorService threads;

  @PostConstruct
  void start() {
    threads.execute(this::want);
  }

  @Schedule(hour = "3", minute = "50", persistent = false)
  void want() {
    if (leases.hold("ticket.files-from-before", Duration.ofMinutes(10))) {
      var found = files.want();
      while (found > 0) {
        found = files.want();
      }
    }
  }
}
