package org.balie.web.ticket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.UUID;
import org.balie.platform.BalieException;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.MessageDesk;
import org.balie.web.platform.Attempt;
import org.balie.web.platform.Notice;
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

  @Inject MessageDesk desk;
  @Inject Addressing addressing;
  @Inject Uploads uploads;
  @Inject Attempt attempt;
  @Inject Notice notice;
  @Inject OwnDrafts drafts;

  private String reply;
  private List<Part> replyFiles;
  private String note;
  private List<Part> noteFiles;
  private boolean attempted;

  /** How the desk takes a text with files. */
  @FunctionalInterface
  private interface Way {
    void write(TicketId ticket, String text, List<File> files) throws BalieException;
  }

  /**
   * Returns to the same page by a redirect, so that a reload sends nothing twice; when it was
   * refused, the page stays with what was typed.
   */
  public void sendReply() {
    send(
        (ticket, text, files) -> desk.reply(ticket, text, files, addressing.recipients()),
        reply,
        replyFiles,
        "ticket.done.replied");
  }

  public void addNote() {
    send(desk::note, note, noteFiles, "ticket.done.noted");
  }

  private void send(Way way, String text, List<Part> parts, String done) {
    attempted = true;
    if (attempt.to(() -> way.write(new TicketId(id), text, uploads.store(parts)), null)) {
      notice.reload(done);
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
