package org.balie.channel.email.boundary;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.PreDestroy;
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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.control.Arrivals;
import org.balie.channel.email.control.MailboxAlarm;
import org.balie.channel.email.control.MailboxRepository;
import org.balie.channel.email.control.MailboxWatch;
import org.balie.channel.email.entity.Mailbox;
import org.balie.platform.Leases;
import org.balie.platform.boundary.InTransaction;

/**
 * Sees to it that every mailbox is watched by one node: it holds a lease as long as it watches, and
 * another node takes over when the lease is over.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class MailboxKeeper {

  private static final Duration LEASE = Duration.ofSeconds(20);

  /** What comes between fetching and IDLE may ring no bell: it waits no longer than this. */
  private static final int ROUNDS_TO_POKE = 2;

  private static final int ROUNDS_TO_ALARM = 6;

  @Inject MailboxRepository mailboxes;
  @Inject Arrivals arrivals;
  @Inject MailboxAlarm alarm;
  @Inject Leases leases;
  @Inject InTransaction transaction;

  @Resource ManagedThreadFactory threads;
  @Resource ManagedExecutorService executor;

  private final Map<UUID, MailboxWatch> watches = new ConcurrentHashMap<>();
  private final AtomicInteger rounds = new AtomicInteger();

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void look() {
    var wanted = wanted();
    watches.forEach(
        (id, watch) -> {
          if (!wanted.contains(watch.mailbox()) || !held(id)) {
            watches.remove(id);
            watch.stop();
          }
        });
    wanted.stream().filter(m -> !watches.containsKey(m.id())).forEach(this::begin);
    var round = rounds.incrementAndGet();
    if (round % ROUNDS_TO_POKE == 0) {
      watches.values().forEach(w -> executor.execute(w::poke));
    }
    if (round % ROUNDS_TO_ALARM == 0 && leases.hold("email.alarm", LEASE)) {
      alarm.look();
    }
  }

  private List<MailboxSheet> wanted() {
    var found = new ArrayList<MailboxSheet>();
    transaction.run(
        () ->
            mailboxes.all().stream()
                .map(Mailbox::sheet)
                .filter(MailboxSheet::active)
                .forEach(found::add));
    return found;
  }

  private boolean held(UUID mailbox) {
    return leases.hold("email.mailbox." + mailbox, LEASE);
  }

  private void begin(MailboxSheet mailbox) {
    if (held(mailbox.id())) {
      var watch = new MailboxWatch(mailbox, arrivals);
      watches.put(mailbox.id(), watch);
      threads.newThread(watch).start();
    }
  }

  @PreDestroy
  void stop() {
    watches.values().forEach(MailboxWatch::stop);
    watches.clear();
  }
}
