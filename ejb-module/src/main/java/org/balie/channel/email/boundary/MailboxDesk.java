package org.balie.channel.email.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balie.channel.email.MailboxHealth;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.control.MailSecrets;
import org.balie.channel.email.control.MailboxRepository;
import org.balie.channel.email.control.MailboxRules;
import org.balie.channel.email.entity.Mailbox;
import org.balie.channel.email.entity.MailboxState;
import org.balie.platform.EditConflict;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** The mailboxes, as administrators keep them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class MailboxDesk {

  @Inject MailboxRepository mailboxes;
  @Inject MailSecrets secrets;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** A mailbox and how it is. */
  public record Line(MailboxSheet sheet, MailboxHealth health) implements Serializable {}

  public List<Line> all() {
    Map<UUID, MailboxHealth> health =
        mailboxes.states().stream()
            .map(MailboxState::health)
            .collect(Collectors.toMap(MailboxHealth::mailbox, Function.identity()));
    return mailboxes.all().stream()
        .map(Mailbox::sheet)
        .map(s -> new Line(s, health.get(s.id())))
        .toList();
  }

  public Line one(UUID id) {
    return all().stream()
        .filter(l -> l.sheet().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("mailbox/" + id));
  }

  /** Makes one; it is fetched from within seconds when it is active. */
  public UUID create(MailboxSheet sheet, String secret) {
    MailboxRules.check(sheet, mailboxes.byAddress(sheet.address()).isPresent());
    var mailbox = new Mailbox(sheet, secrets.seal(secret == null ? "" : secret));
    mailboxes.add(mailbox);
    audit.done("mailbox.create", "mailbox/" + mailbox.id(), "");
    return mailbox.id();
  }

  /**
   * Changes everything that can be said of it.
   *
   * @param secret null to keep the one there is
   */
  public void change(UUID id, long seen, MailboxSheet sheet, String secret) {
    var other = mailboxes.byAddress(sheet.address()).filter(m -> !m.id().equals(id));
    MailboxRules.check(sheet, other.isPresent());
    var mailbox = mailboxes.lock(id);
    if (mailbox.version() != seen) {
      throw new EditConflict(seen, mailbox.version());
    }
    mailbox.describe(sheet, secret == null ? null : secrets.seal(secret));
    if (!sheet.active()) {
      var now = clock.instant();
      mailboxes.state(id, now).troubled(MailboxHealth.State.OFF, "", now);
    }
    audit.done("mailbox.change", "mailbox/" + id, "");
  }
}
