package org.balie.content.boundary;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.balie.content.control.TextReader;
import org.balie.content.control.TextWorker;

/**
 * Looks once a second on every node for files to read. All that came lately is read at once; of
 * what lay there before, one a second, so that it takes the machine from nobody.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class WordsTimer {

  private static final Duration LATELY = Duration.ofMinutes(15);

  @Inject TextReader reader;
  @Inject TextWorker worker;
  @Inject Clock clock;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void look() {
    var lately = clock.instant().minus(LATELY);
    var more = true;
    while (more) {
      more = reader.next(lately);
    }
    reader.next(Instant.EPOCH);
    worker.rest();
  }

  /** Before the folder of the product goes: nothing of it outlives it. */
  @PreDestroy
  void stop() {
    worker.stop();
  }
}
