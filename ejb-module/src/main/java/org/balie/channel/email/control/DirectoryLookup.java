package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import org.balie.channel.email.directory.CertificateDirectory;
import org.balie.channel.email.directory.DirectoryFault;
import org.balie.channel.email.directory.DirectoryPlace;
import org.balie.channel.email.directory.LdapDirectory;
import org.balie.channel.email.entity.MailDirectory;
import org.balie.channel.email.smime.Offered;
import org.balie.platform.boundary.InTransaction;

/**
 * Asks the directory for certificates of those of whom we know none. A directory that does not
 * answer is left alone for a minute, and few ask at once: mail waits for it seconds at most.
 */
@ApplicationScoped
public class DirectoryLookup {

  private static final Logger LOG = Logger.getLogger(DirectoryLookup.class.getName());
  private static final Duration REST = Duration.ofMinutes(1);
  private static final Duration MISSED = Duration.ofMinutes(15);

  /** A certificate that was replaced or withdrawn there is used for no longer than this. */
  private static final Duration FRESH = Duration.ofDays(1);

  private static final int AT_ONCE = 4;
  private static final int PATIENCE_SECONDS = 3;

  @Inject DirectoryRepository directories;
  @Inject CertificateRepository certificates;
  @Inject SmimeKeys keys;
  @Inject MailSecrets secrets;
  @Inject InTransaction transaction;
  @Inject Clock clock;

  private final Semaphore places = new Semaphore(AT_ONCE);
  private volatile Rest rest = new Rest(0, Instant.EPOCH);

  /** Until when a directory is left alone; one that was described anew is not. */
  private record Rest(long version, Instant until) {}

  /** A directory, and the addresses that it is asked for. */
  private record Plan(CertificateDirectory directory, long version, List<String> addresses) {}

  /**
   * Afterwards the certificates of these people are known, if the directory has them. Asks for
   * nobody when one of them is known to have none: a mail is encrypted for all or for nobody.
   */
  public void learn(List<String> recipients) {
    var addresses = recipients.stream().map(DirectoryRepository::key).distinct().toList();
    var plan = new AtomicReference<Plan>();
    transaction.run(() -> plan.set(plan(addresses).orElse(null)));
    if (plan.get() != null) {
      for (var address : plan.get().addresses()) {
        if (!learned(plan.get(), address)) {
          return;
        }
      }
    }
  }

  private Optional<Plan> plan(List<String> addresses) {
    var now = clock.instant();
    return directories
        .find()
        .filter(MailDirectory::isActive)
        .filter(d -> d.version() != rest.version() || !now.isBefore(rest.until()))
        .map(d -> new Plan(at(d), d.version(), unknown(addresses, now)))
        .filter(p -> !p.addresses().isEmpty())
        .filter(p -> !directories.anyMissed(p.addresses(), now.minus(MISSED)));
  }

  private List<String> unknown(List<String> addresses, Instant now) {
    return addresses.stream().filter(a -> certificates.isStale(a, now.minus(FRESH))).toList();
  }

  private CertificateDirectory at(MailDirectory directory) {
    var sheet = directory.sheet();
    var secret = secrets.open(directory.secret());
    var place = new DirectoryPlace(sheet.server(), sheet.baseDn(), sheet.bindDn(), secret);
    try {
      return new LdapDirectory(place, SSLContext.getDefault());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private boolean learned(Plan plan, String address) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return false;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      return kept(address, offered(plan.directory(), address));
    } catch (DirectoryFault silent) {
      rest = new Rest(plan.version(), clock.instant().plus(REST));
      return false;
    } finally {
      places.release();
    }
  }

  /** What it has for an address, and how it is now. */
  private List<Offered> offered(CertificateDirectory directory, String address)
      throws DirectoryFault {
    try {
      var found = directory.certificatesOf(address);
      var now = clock.instant();
      transaction.run(() -> directories.answered(now));
      return found.stream().map(c -> Offered.judge(c, address, keys.ring(), now)).toList();
    } catch (DirectoryFault silent) {
      var reason = silent.step() + ": " + silent.getMessage();
      LOG.log(Level.WARNING, "The directory of certificates does not answer: {0}", reason);
      transaction.run(() -> directories.silent(reason, clock.instant()));
      throw silent;
    }
  }

  private boolean kept(String address, List<Offered> offered) {
    var best = Offered.best(offered);
    transaction.run(
        () -> {
          certificates.fromDirectory(address, best);
          if (best.isPresent()) {
            directories.found(address);
          } else {
            var why = offered.isEmpty() ? null : offered.get(0).fitness();
            directories.missed(address, why, clock.instant());
          }
        });
    return best.isPresent();
  }

  /**
   * Asks for somebody at once, whatever is known or remembered, and keeps nothing of it: whether it
   * works.
   *
   * @return empty when no directory is described
   */
  public Optional<List<Offered>> trial(String address) throws DirectoryFault {
    var directory = new AtomicReference<CertificateDirectory>();
    transaction.run(() -> directory.set(directories.find().map(this::at).orElse(null)));
    if (directory.get() == null) {
      return Optional.empty();
    }
    var found = offered(directory.get(), DirectoryRepository.key(address));
    rest = new Rest(0, Instant.EPOCH);
    return Optional.of(found);
  }
}
