package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.balie.agent.boundary.NoticeChoice;
import org.balie.platform.Texts;
import org.balie.ticket.boundary.NoticeDesk;
import org.balie.ticket.boundary.NoticeLine;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Language;
import org.balie.web.platform.Notice;

/** What the agent was told, and how they want to be told. */
@Named
@RequestScoped
public class NoticesView {

  private static final int MOST = 100;
  private static final String HERE = "notices";

  @Inject NoticeDesk desk;
  @Inject NoticeChoice choice;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Language language;

  private List<NoticeLine> lines;
  private Boolean byMail;

  public List<NoticeLine> getLines() {
    if (lines == null) {
      lines = desk.latest(MOST);
    }
    return lines;
  }

  public String words(NoticeLine line) {
    return Texts.get(
        language.getLocale(),
        "ticket.notice." + line.kind().code(),
        line.number(),
        Objects.requireNonNullElse(line.by(), "Balie"));
  }

  public void sawAll() {
    if (attempt.to(desk::sawAll, null)) {
      notice.go(HERE, "ticket.done.notices-seen");
    }
  }

  public boolean isByMail() {
    return byMail == null ? choice.byMail() : byMail;
  }

  public void setByMail(boolean byMail) {
    this.byMail = byMail;
  }

  public void keep() {
    if (attempt.to(() -> choice.byMail(Boolean.TRUE.equals(byMail)), null)) {
      notice.go(HERE, "ticket.done.notices-kept");
    }
  }
}
