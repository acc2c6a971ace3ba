package org.balie.privacy.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import org.balie.platform.Actor;
import org.balie.platform.Caller;
import org.balie.privacy.AuditLog;
import org.balie.privacy.Origin;
import org.balie.privacy.entity.AuditEvent;
import org.balie.privacy.entity.AuditEvent.What;

/**
 * Appends to {@code audit_event}: no row is shared between writers, so nobody waits for anybody.
 */
@Stateless
@Local(AuditLog.class)
@PermitAll
public class DatabaseAuditLog implements AuditLog {

  @Inject AuditRepository audit;
  @Inject Caller caller;
  @Inject Origin origin;
  @Inject Clock clock;

  @Override
  public void done(String action, String object, String detail) {
    doneBy(caller.actor(), action, object, detail);
  }

  @Override
  public void doneBy(Actor actor, String action, String object, String detail) {
    audit.append(
        new AuditEvent(
            actor, address(), new What(action, object, "done", detail), clock.instant()));
  }

  @Override
  @TransactionAttribute(REQUIRES_NEW)
  public void refused(Actor actor, String action, String object, String detail) {
    audit.append(
        new AuditEvent(
            actor, address(), new What(action, object, "refused", detail), clock.instant()));
  }

  private String address() {
    try {
      return origin.address();
    } catch (ContextNotActiveException job) {
      return "";
    }
  }
}
