package org.balie.web.email;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.balie.channel.email.DirectoryHealth;
import org.balie.channel.email.DirectorySheet;
import org.balie.channel.email.UnusedCertificate;
import org.balie.channel.email.boundary.DirectoryDesk;
import org.balie.channel.email.boundary.DirectoryTrial;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.omnifaces.cdi.Param;

/** The directory of certificates: where it is, how it is, and what it has. */
@Named
@RequestScoped
public class DirectoryView {

  private static final int MOST_UNUSED = 50;

  @Inject
  @Param(name = "version")
  Long version;

  @Inject DirectoryDesk desk;
  @Inject DirectoryTrial trial;
  @Inject DirectoryDraft draft;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private DirectorySheet sheet;
  private DirectoryHealth health;
  private DirectoryTrial.Outcome outcome;
  private List<UnusedCertificate> unused;
  private String sought;

  @PostConstruct
  void begin() {
    sheet = desk.sheet();
    draft.show(sheet);
  }

  public void save() {
    if (attempt.to(() -> desk.save(draft.sheet(), draft.getSecret(), seen()), null)) {
      notice.reload("channel.done.saved");
    }
  }

  private long seen() {
    return version == null ? DirectorySheet.NONE : version;
  }

  /** Tries what is saved, not what is typed. */
  public void look() {
    var typed = sought == null ? "" : sought.strip();
    attempt.to(() -> outcome = trial.of(typed), null);
  }

  public DirectorySheet getSheet() {
    return sheet;
  }

  /** After what was tried, if anything was. */
  public DirectoryHealth getHealth() {
    if (health == null) {
      health = desk.health();
    }
    return health;
  }

  /** Null when nobody was looked up. */
  public DirectoryTrial.Outcome getOutcome() {
    return outcome;
  }

  public List<UnusedCertificate> getUnused() {
    if (unused == null) {
      unused = desk.unused(MOST_UNUSED);
    }
    return unused;
  }

  public boolean isDescribed() {
    return sheet.version() != DirectorySheet.NONE;
  }

  public String getSought() {
    return sought;
  }

  public void setSought(String sought) {
    this.sought = sought;
  }
}
