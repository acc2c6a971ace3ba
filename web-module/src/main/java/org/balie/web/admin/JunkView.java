package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.balie.channel.email.JunkLine;
import org.balie.channel.email.boundary.JunkDesk;
import org.balie.web.platform.Attempt;

/** Mail that a rule kept apart. */
@Named
@RequestScoped
public class JunkView {

  @Inject JunkDesk desk;
  @Inject Paging paging;
  @Inject Attempt attempt;
  private List<JunkLine> mails;
  private Long count;

  public List<JunkLine> getMails() {
    if (mails == null) {
      mails = desk.kept(paging.first(), Paging.SIZE);
    }
    return mails;
  }

  public long getCount() {
    if (count == null) {
      count = desk.count();
    }
    return count;
  }

  public void restore(UUID id) {
    attempt.to(() -> desk.restore(id), "channel.email.done.restored");
    mails = null;
    count = null;
  }
}
