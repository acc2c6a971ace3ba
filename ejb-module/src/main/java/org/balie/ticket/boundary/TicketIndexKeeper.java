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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.balie.ticket.control.TicketIndexMapping;
import org.balie.ticket.control.TicketReindexing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the index of this node complete. Writers do not wait for the index, so a server that is
 * killed can lose its last seconds: a mark beside the index tells up to when it is whole, and what
 * changed since is put in again at the next start. Without a mark, for example after a restore or
 * when documents hold something else now, everything is.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class TicketIndexKeeper {

  private static final Logger LOG = Logger.getLogger(TicketIndexKeeper.class.getName());
  private static final Duration BEHIND = Duration.ofMinutes(1);

  /** Until other servers know for certain that this one lives and tell it what they change. */
  private static final Duration SETTLING = Duration.ofSeconds(40);

  private static final UUID FIRST = new UUID(0, 0);

  @Inject
  @ConfigProperty(name = "balie.index.directory")
  String directory;

  @Inject TicketReindexing reindexing;
  @Inject Clock clock;
  @Resource ManagedExecutorService threads;

  private volatile boolean whole;
  private volatile Instant unsettledSince;

  @PostConstruct
  void start() {
    unsettledSince = clock.instant();
    threads.execute(this::catchUp);
  }

  private void catchUp() {
    var batches = putIn(mark().orElse(Instant.EPOCH));
    whole = true;
    LOG.log(Level.INFO, "The index is whole; {0} batches of tickets were put in again", batches);
  }

  private int putIn(Instant wholeUntil) {
    var since = wholeUntil.equals(Instant.EPOCH) ? wholeUntil : wholeUntil.minus(BEHIND);
    var batches = 0;
    var last = reindexing.batch(since, FIRST);
    for (; last.isPresent(); last = reindexing.batch(since, last.get())) {
      batches++;
    }
    return batches;
  }

  /** Whether everything that was stored before the start can be found. */
  public boolean whole() {
    return whole;
  }

  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  void mark(jakarta.ejb.Timer timer) {
    if (whole) {
      settle();
      try {
        Files.createDirectories(Path.of(directory));
        Files.writeString(markFile(), clock.instant().toString());
      } catch (IOException full) {
        LOG.log(Level.WARNING, "The mark of the index could not be written", full);
      }
    }
  }

  /** What other servers changed before they knew of this one. */
  private void settle() {
    var since = unsettledSince;
    if (since != null && clock.instant().isAfter(since.plus(SETTLING))) {
      putIn(since);
      unsettledSince = null;
    }
  }

  private Optional<Instant> mark() {
    try {
      return Files.exists(markFile())
          ? Optional.of(Instant.parse(Files.readString(markFile()).strip()))
          : Optional.empty();
    } catch (IOException | java.time.DateTimeException unreadable) {
      LOG.log(Level.INFO, "The mark of the index cannot be read; everything is put in again");
      return Optional.empty();
    }
  }

  private Path markFile() {
    return Path.of(directory, "whole-until." + TicketIndexMapping.EDITION);
  }
}
