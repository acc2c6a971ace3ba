package org.balie.api.ticket;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.balie.ticket.Version;

/** Versions of tickets as entity tags. */
final class VersionSeen {

  private static final Pattern TAG = Pattern.compile("\\s*\"(\\d{1,18})\"\\s*");
  private static final int PRECONDITION_REQUIRED = 428;
  private static final int PRECONDITION_FAILED = 412;

  private VersionSeen() {}

  static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }

  /** What the caller saw before; a change without it is refused, so that nobody overwrites. */
  static Version of(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ClientErrorException(PRECONDITION_REQUIRED);
    }
    var tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new ClientErrorException(PRECONDITION_FAILED);
    }
    return new Version(Long.parseLong(tag.group(1)));
  }
}
