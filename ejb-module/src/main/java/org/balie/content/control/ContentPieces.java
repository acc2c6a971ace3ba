package org.balie.content.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads stored pieces one by one. An EJB, because a download reads them long after the desk that
 * opened it returned, on a thread of a web module that has no persistence context of its own.
 */
@Stateless
@PermitAll
public class ContentPieces {

  @Inject ContentRepository contents;

  public Optional<byte[]> piece(UUID content, int no) {
    return contents.chunk(content, no);
  }
}
