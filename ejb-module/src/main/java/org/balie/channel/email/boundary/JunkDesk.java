package org.balie.channel.email.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.balie.channel.email.JunkLine;
import org.balie.channel.email.control.JunkRepository;
import org.balie.channel.email.control.MailIntake;
import org.balie.channel.email.entity.JunkMail;
import org.balie.inbox.Inbox;
import org.balie.platform.NotFound;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** Mail that a rule kept apart, for whoever looks whether the rule was right. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class JunkDesk {

  @Inject JunkRepository shelf;
  @Inject Inbox inbox;
  @Inject MailIntake intake;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** The newest first. */
  public List<JunkLine> kept(int first, int most) {
    return shelf.kept(first, most).stream().map(JunkMail::line).toList();
  }

  public long count() {
    return shelf.count();
  }

  /** It is no junk: it becomes what it would have become when it came. */
  public void restore(UUID id) {
    var mail = shelf.find(id).orElseThrow(() -> new NotFound("junk/" + id));
    if (mail.isRestored()) {
      return;
    }
    mail.restored(clock.instant());
    var item = inbox.byId(id).filter(i -> i.original() != null);
    try {
      intake.handle(item.orElseThrow(() -> new NotFound("junk/" + id)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    audit.done("junk.restore", "inbox/" + id, "");
  }
}
