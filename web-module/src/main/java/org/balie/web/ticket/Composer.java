package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.balie.platform.BalieException;
import org.balie.platform.Ids;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.Then;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.MessageDesk;
import org.balie.ticket.boundary.Sending;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
import org.balie.web.platform.Staying;
import org.balie.web.platform.When;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.cdi.Param;

/**
 * Writes on the open ticket. Reply and note are two forms with two inputs: what was typed in one is
 * never sent as the other.
 */
@Named
@RequestScoped
public class Composer {

  @Inject
  @Param(name = "id")
  UUID id;

  @Inject @Param UUID once;
  @Inject MessageDesk desk;
  @Inject Addressing addressing;
  @Inject Uploads uploads;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject Staying staying;
  @Inject OwnDrafts drafts;
  @Inject When when;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "balie.reply.undo", defaultValue = "PT10S")
  Duration undo;

  private String reply;
  private List<Part> replyFiles;
  private String note;
  private List<Part> noteFiles;
  private boolean attempted;
  private LocalDateTime later;
  private String then;
  private boolean confidential;

  /** How the desk takes a text with files. */
  @FunctionalInterface
  private interface Way {
    void write(TicketId ticket, String text, List<File> files) throws BalieException;
  }

  /**
   * Leads to the same page anew, so that a reload sends nothing twice; when it was refused, the
   * page stays with what was typed.
   */
  public void sendReply() {
    send(
        (ticket, text, files) -> desk.reply(ticket, text, files, sending()),
        reply,
        replyFiles,
        leaves() == null ? "ticket.done.replied" : "ticket.done.held");
  }

  private Sending sending() {
    return new Sending(
        addressing.recipients(), leaves(), Then.of(then).orElse(null), confidential, once);
  }

  /** When somebody chose a moment; else after the time in which people see their mistakes. */
  private Instant leaves() {
    if (later != null) {
      return when.instant(later);
    }
    return undo.isZero() ? null : clock.instant().plus(undo);
  }

  /** The words of a reply that has not left stand in the composer again. */
  public void takeBack(UUID message) {
    if (attempt.to(() -> desk.takeBack(new TicketId(id), message), null)) {
      notice.reload("ticket.done.taken-back");
    }
  }

  /** What a message is known by, however often its form is sent. */
  public UUID getOnce() {
    return Ids.next();
  }

  /** What becomes of the case; see {@link Then#text}. */
  public String getThen() {
    return then;
  }

  public void setThen(String then) {
    this.then = then;
  }

  /** Whether the words wait here for the customer, and the mail says no more than that. */
  public boolean isConfidential() {
    return confidential;
  }

  public void setConfidential(boolean confidential) {
    this.confidential = confidential;
  }

  public LocalDateTime getLater() {
    return later;
  }

  public void setLater(LocalDateTime later) {
    this.later = later;
  }

  public void addNote() {
    send(
        (ticket, text, files) -> desk.note(ticket, text, files, once),
        note,
        noteFiles,
        "ticket.done.noted");
  }

  private void send(Way way, String text, List<Part> parts, String done) {
    attempted = true;
    if (attempt.to(() -> way.write(new TicketId(id), text, uploads.store(parts)), null)) {
      notice.reload(done);
    } else {
      staying.refuse();
    }
  }

  public String getReply() {
    return reply == null && !attempted ? drafts.text("REPLY") : reply;
  }

  public void setReply(String reply) {
    this.reply = reply;
  }

  public List<Part> getReplyFiles() {
    return replyFiles;
  }

  public void setReplyFiles(List<Part> replyFiles) {
    this.replyFiles = replyFiles;
  }

  public String getNote() {
    return note == null && !attempted ? drafts.text("NOTE") : note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public List<Part> getNoteFiles() {
    return noteFiles;
  }

  public void setNoteFiles(List<Part> noteFiles) {
    this.noteFiles = noteFiles;
  }
}
