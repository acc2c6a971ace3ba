package org.balie.channel.email.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.balie.channel.email.control.SafeWay;
import org.balie.channel.email.control.SecureDomainRepository;
import org.balie.channel.email.entity.SecureDomain;
import org.balie.platform.InvalidInput;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** Which domains get mail over an encrypted line or not at all. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class SecureDomainDesk {

  /** Two labels at least (RFC 1035, section 2.3.1): a rule for "com" would stop nearly all mail. */
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?=.{3,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

  @Inject SecureDomainRepository domains;
  @Inject AuditLog audit;
  @Inject Clock clock;

  public List<String> all() {
    return domains.all();
  }

  /**
   * Adds one, with everything below it; nothing when it is there.
   *
   * @param typed with or without letters beyond ASCII
   * @throws InvalidInput when it is no domain
   */
  public void add(String typed) {
    var domain =
        SafeWay.ascii(typed)
            .filter(d -> DOMAIN.matcher(d).matches())
            .orElseThrow(() -> new InvalidInput("/domain", "channel.invalid.secure-domain"));
    if (domains.find(domain).isEmpty()) {
      domains.add(new SecureDomain(domain, clock.instant()));
      audit.done("mail.secure-domain.add", "secure-domain/" + domain, "");
    }
  }

  public void remove(String domain) {
    domains
        .find(domain)
        .ifPresent(
            found -> {
              domains.remove(found);
              audit.done("mail.secure-domain.remove", "secure-domain/" + domain, "");
            });
  }
}
