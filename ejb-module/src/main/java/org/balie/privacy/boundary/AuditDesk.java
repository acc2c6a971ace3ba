package org.balie.privacy.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;
import org.balie.privacy.control.AuditChain;
import org.balie.privacy.control.AuditReadRepository;

/** What an auditor does with the log. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
public class AuditDesk {

  @Inject AuditChain chain;
  @Inject AuditReadRepository reading;
  @Inject AuditLog audit;

  /**
   * Checks the whole chain; the number of the first broken seal, or empty. The check itself is
   * logged.
   */
  public OptionalLong verify() {
    var broken = chain.firstBroken();
    audit.done(
        "audit.verify",
        "audit/chain",
        broken.isPresent() ? "broken at " + broken.getAsLong() : "whole");
    return broken;
  }

  /**
   * Lines, the newest first. Looking is logged too.
   *
   * @param action how the action begins, for example {@code user.}; null or empty for all
   */
  public List<AuditLine> lines(String action, int first, int most) {
    audit.done("audit.read", "audit/log", "");
    return reading.lines(action, first, most);
  }
}
