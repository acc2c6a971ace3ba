package org.balie.channel.email.control;

import com.unboundid.ldap.sdk.DN;
import java.util.ArrayList;
import org.balie.channel.email.DirectorySheet;
import org.balie.platform.InvalidInput;
import org.balie.platform.InvalidInput.Fault;

/** What a directory must be like before it is kept. */
public final class DirectoryRules {

  private static final int LONGEST = 400;

  private DirectoryRules() {}

  /**
   * Checks it.
   *
   * @param hasSecret whether there is a password: without one a name proves nothing (RFC 4513,
   *     section 5.1.2)
   * @throws InvalidInput with every fault at once
   */
  public static void check(DirectorySheet sheet, boolean hasSecret) {
    var faults = new ArrayList<Fault>();
    MailboxRules.server("/host", sheet.server(), faults);
    if (sheet.baseDn().isEmpty() || !isName(sheet.baseDn())) {
      faults.add(Fault.of("/baseDn", "channel.invalid.directory-base"));
    }
    if (!isName(sheet.bindDn())) {
      faults.add(Fault.of("/bindDn", "channel.invalid.directory-bind"));
    } else if (!sheet.bindDn().isEmpty() && !hasSecret) {
      faults.add(Fault.of("/secret", "channel.invalid.directory-secret"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST && DN.isValidDN(name);
  }
}
