package org.balie.ticket.control;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.balie.content.FileWords;

/** Wants the words of files that nobody wanted them of, some per transaction. */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class FilesFromBefore {

  private static final int BATCH = 200;

  @Inject UnreadFilesRepository files;
  @Inject FileWords words;

  /** Some of them; how many. */
  public int want() {
    var found = files.some(BATCH);
    found.forEach(file -> words.want(file.id(), file.since()));
    return found.size();
  }
}
