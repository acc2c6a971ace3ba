package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.balie.content.ContentStore;
import org.balie.content.ContentTooLarge;
import org.balie.content.FileLimits;
import org.balie.platform.Roles;
import org.balie.ticket.CaseInSight;
import org.balie.ticket.NewTicket.File;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.TicketPage.FileLine;
import org.balie.ticket.control.Parcel.SealedFile;
import org.balie.ticket.control.TicketReadRepository;

/** Stores files that people and applications add. */
@Stateless
@CaseInSight
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.WRITE})
public class FileDesk {

  @Inject ContentStore contents;
  @Inject MessageDesk messages;
  @Inject TicketReadRepository reading;

  /**
   * Stores one file, encrypted, before the message or case it belongs to is written, and hands it
   * to the malware scanner where one is configured.
   *
   * @throws ContentTooLarge over {@link FileLimits#ONE}
   */
  public File store(InputStream bytes, String name, String declaredType) throws IOException {
    try (var sealed = contents.seal(bytes, FileLimits.ONE, declaredType, name)) {
      return new File(contents.keep(sealed), name);
    }
  }

  /** Stores files together with the note that carries them. */
  public List<FileLine> add(TicketId ticket, String text, List<SealedFile> files)
      throws IOException {
    var kept = new ArrayList<File>();
    for (var file : files) {
      kept.add(new File(contents.keep(file.content()), file.name()));
    }
    var note = messages.note(ticket, text, kept);
    return reading.files(ticket).stream().filter(f -> note.equals(f.messageId())).toList();
  }
}
