package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.channel.email.boundary.MailboxDesk;
import org.balie.channel.email.boundary.MailboxTrial;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Found;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One mailbox: what it is, how it is, and whether it works. */
@Named
@RequestScoped
public class MailboxView {

  @Inject @Param UUID id;
  @Inject @Param Long version;
  @Inject MailboxDesk desk;
  @Inject MailboxTrial trial;
  @Inject MailboxDraft draft;
  @Inject Attempt attempt;
  private MailboxDesk.Line line;
  private List<MailboxTrial.Step> steps = List.of();

  public void find() {
    Found.orNothing(id, this::getLine);
  }

  public MailboxDesk.Line getLine() {
    if (line == null) {
      line = desk.one(id);
      if (!Faces.isPostback()) {
        draft.show(line.sheet());
      }
    }
    return line;
  }

  public void save() {
    var worked =
        attempt.to(
            () -> desk.change(id, seen(), draft.sheet(), draft.getSecret()),
            "web.admin.done.saved");
    line = desk.one(id);
    if (worked || line.sheet().version() != seen()) {
      draft.show(line.sheet());
    }
  }

  /** Tries what is saved, not what is typed. */
  public void test() {
    steps = trial.of(id);
    line = desk.one(id);
    draft.show(line.sheet());
  }

  public List<MailboxTrial.Step> getSteps() {
    return steps;
  }

  private long seen() {
    return version == null ? -1 : version;
  }
}
