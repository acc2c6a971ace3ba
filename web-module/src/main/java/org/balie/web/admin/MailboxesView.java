package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.balie.channel.email.boundary.MailboxDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;

/** The mailboxes with their state, and a new one. */
@Named
@RequestScoped
public class MailboxesView {

  @Inject MailboxDesk desk;
  @Inject MailboxDraft draft;
  @Inject Attempt attempt;
  @Inject Notice notice;
  private List<MailboxDesk.Line> lines;

  public List<MailboxDesk.Line> getLines() {
    if (lines == null) {
      lines = desk.all();
    }
    return lines;
  }

  public void create() {
    if (attempt.to(() -> desk.create(draft.sheet(), draft.getSecret()), null)) {
      notice.reload("web.done.mailbox");
    }
    lines = null;
  }
}
