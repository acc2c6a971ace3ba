package org.balie.ticket.boundary;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.balie.content.ContentStore;
import org.balie.platform.Roles;
import org.balie.ticket.TicketId;
import org.balie.ticket.boundary.TicketPage.FileLine;
import org.balie.ticket.control.Parcel;

/**
 * Takes files that an application adds to a ticket. They are sealed as they come: a slow sender
 * holds no database connection.
 */
@Stateless
@RolesAllowed(Roles.WRITE)
@TransactionAttribute(NOT_SUPPORTED)
public class FileReception {

  @Inject ContentStore contents;
  @Inject FileDesk desk;

  /**
   * Puts the files of a multipart body on a ticket, all of them or none.
   *
   * @param mediaType {@code multipart/form-data} with its boundary
   * @return the files as they stand on the ticket
   */
  public List<FileLine> receive(TicketId ticket, String mediaType, InputStream body)
      throws IOException {
    try (var parcel = Parcel.read(body, mediaType, contents)) {
      return desk.add(ticket, parcel.text(), parcel.files());
    }
  }
}
