package org.balie.channel.email.boundary;

import static jakarta.ejb.ConcurrencyManagementType.BEAN;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.balie.channel.email.control.DirectoryRepository;
import org.balie.channel.email.control.MailboxRepository;
import org.balie.channel.email.entity.MailboxState;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * How many mailboxes are in trouble, and how long the last mail of each lay there; whether the
 * directory of certificates answers.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(BEAN)
@PermitAll
public class MailboxGauges {

  @Inject MetricRegistry metrics;
  @Inject MailboxRepository mailboxes;
  @Inject DirectoryRepository directories;

  @PostConstruct
  void register() {
    metrics.gauge("balie_mailbox_troubled", this, MailboxGauges::troubled);
    metrics.gauge("balie_mailbox_lag_seconds", this, MailboxGauges::lag);
    metrics.gauge("balie_mailbox_received", this, MailboxGauges::received);
    metrics.gauge("balie_certificate_directory_silent", this, MailboxGauges::silent);
    metrics.gauge("balie_certificate_directory_unused", directories, d -> d.countUnused());
  }

  private int silent() {
    return directories.find().filter(d -> d.health().silentSince() != null).isPresent() ? 1 : 0;
  }

  private long troubled() {
    return mailboxes.states().stream().map(MailboxState::health).filter(h -> h.troubled()).count();
  }

  private long lag() {
    return mailboxes.states().stream().mapToLong(s -> s.health().lagSeconds()).max().orElse(0);
  }

  private long received() {
    return mailboxes.states().stream().mapToLong(s -> s.health().received()).sum();
  }
}
