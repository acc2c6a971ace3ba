package org.balie.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import org.balie.content.ContentStore;
import org.balie.content.ContentTooLarge;
import org.balie.platform.Roles;
import org.balie.ticket.NewTicket.File;

/** Takes files that people add, before the message or case they belong to is written. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.TEAM_LEAD, Roles.WRITE})
public class FileDesk {

  /** The largest file, in bytes. */
  public static final long MOST = 25L << 20;

  @Inject ContentStore contents;

  /**
   * Stores one file, encrypted, and hands it to the malware scanner where one is configured.
   *
   * @throws ContentTooLarge over {@link #MOST}
   */
  public File store(InputStream bytes, String name, String declaredType) throws IOException {
    try (var sealed = contents.seal(bytes, MOST, declaredType, name)) {
      return new File(contents.keep(sealed), name);
    }
  }
}
