package org.balie.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import org.balie.handover.HandoverId;
import org.balie.handover.boundary.HandoverDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.balie.web.ticket.Uploads;

/** What an agent does with the hand-overs of the open case. */
@Named
@RequestScoped
public class HandoverActions {

  @Inject HandoverDesk desk;
  @Inject Uploads uploads;
  @Inject Attempt attempt;
  @Inject Notice notice;

  private UUID handover;
  private String text;
  private String why;
  private List<Part> files;

  public void tell() {
    if (attempt.to(() -> desk.tell(new HandoverId(handover), text, uploads.store(files)), null)) {
      notice.reload("handover.done.told");
    }
  }

  public void withdraw() {
    if (attempt.to(() -> desk.withdraw(new HandoverId(handover), why), null)) {
      notice.reload("handover.done.withdrawn");
    }
  }

  public void retry(UUID which) {
    if (attempt.to(() -> desk.retry(new HandoverId(which)), null)) {
      notice.reload("handover.done.retried");
    }
  }

  public UUID getHandover() {
    return handover;
  }

  public void setHandover(UUID handover) {
    this.handover = handover;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
