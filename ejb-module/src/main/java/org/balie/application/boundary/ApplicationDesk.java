package org.balie.application.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.balie.application.TooManyKeys;
import org.balie.application.boundary.ApplicationCard.KeyCard;
import org.balie.application.control.ApplicationRepository;
import org.balie.application.control.KeyHash;
import org.balie.application.control.PlainKey;
import org.balie.application.entity.ApiKey;
import org.balie.application.entity.ApplicationAccount;
import org.balie.platform.EditConflict;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** Where administrators keep the applications that may call the API. Everything is audited. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ApplicationDesk {

  private static final int KEYS = 2;

  @Inject ApplicationRepository applications;
  @Inject KeyHash hashes;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** All of them by name, with their keys, oldest first. */
  public List<ApplicationCard> applications() {
    var now = clock.instant();
    var keys = applications.keys().stream().collect(Collectors.groupingBy(ApiKey::application));
    return applications.all().stream()
        .map(a -> card(a, keys.getOrDefault(a.id(), List.of()), now))
        .toList();
  }

  public UUID create(Description wanted) {
    check(wanted, null);
    var account =
        new ApplicationAccount(
            wanted.name(), wanted.scopes(), wanted.ratePerMinute(), clock.instant());
    apply(account, wanted);
    applications.add(account);
    done("application.create", account, String.join(" ", wanted.scopes()));
    return account.id();
  }

  /**
   * Changes name, scopes, client id and rate.
   *
   * @throws EditConflict when somebody changed it since it was read
   */
  public void describe(UUID id, long seen, Description wanted) {
    var account = applications.lock(id);
    if (account.version() != seen) {
      throw new EditConflict(seen, account.version());
    }
    check(wanted, id);
    apply(account, wanted);
    done("application.describe", account, String.join(" ", wanted.scopes()));
  }

  /** From the next request on nothing of it is accepted. */
  public void switchOff(UUID id) {
    var account = applications.lock(id);
    account.switchOff();
    done("application.switch-off", account, "");
  }

  public void switchOn(UUID id) {
    var account = applications.lock(id);
    account.switchOn();
    done("application.switch-on", account, "");
  }

  /**
   * A new key. Nobody can read it a second time.
   *
   * @param expiresAt null for a key that lasts
   * @throws TooManyKeys when it has two active ones
   */
  public String issueKey(UUID id, Instant expiresAt) {
    var now = clock.instant();
    if (expiresAt != null && !expiresAt.isAfter(now)) {
      throw new InvalidInput("/expiresAt", "application.invalid.future");
    }
    var account = applications.lock(id);
    if (applications.keysOf(id).stream().filter(k -> k.activeAt(now)).count() >= KEYS) {
      throw new TooManyKeys(KEYS);
    }
    var plain = PlainKey.next();
    applications.add(new ApiKey(id, plain.prefix(), hashes.of(plain), now, expiresAt));
    done("application.issue-key", account, plain.prefix());
    return plain.text();
  }

  /** The key opens nothing from the next request on. */
  public void revokeKey(UUID key) {
    var revoked = applications.key(key);
    var account = applications.lock(revoked.application());
    revoked.revoke(clock.instant());
    done("application.revoke-key", account, revoked.prefix());
  }

  private void check(Description wanted, UUID self) {
    var faults = wanted.faults();
    applications
        .byName(wanted.name())
        .filter(other -> !other.id().equals(self))
        .ifPresent(other -> faults.add(Fault.of("/name", "application.invalid.name-taken")));
    if (wanted.tokenClient() != null) {
      applications
          .byTokenClient(wanted.tokenClient())
          .filter(other -> !other.id().equals(self))
          .ifPresent(
              other -> faults.add(Fault.of("/tokenClient", "application.invalid.client-taken")));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static void apply(ApplicationAccount account, Description wanted) {
    account.describe(wanted.name(), wanted.scopes(), wanted.tokenClient(), wanted.ratePerMinute());
  }

  private void done(String action, ApplicationAccount account, String detail) {
    audit.done(action, "application/" + account.id(), detail);
  }

  private static ApplicationCard card(ApplicationAccount a, List<ApiKey> keys, Instant now) {
    return new ApplicationCard(
        a.id(),
        a.name(),
        a.scopes(),
        a.tokenClient(),
        a.ratePerMinute(),
        a.active(),
        a.createdAt(),
        keys.stream().map(k -> card(k, now)).toList(),
        a.version());
  }

  private static KeyCard card(ApiKey k, Instant now) {
    return new KeyCard(
        k.id(),
        k.prefix(),
        k.createdAt(),
        k.expiresAt(),
        k.revokedAt(),
        k.usedAt(),
        k.activeAt(now));
  }
}
