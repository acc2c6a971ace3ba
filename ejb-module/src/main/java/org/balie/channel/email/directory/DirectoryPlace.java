package org.balie.channel.email.directory;

import org.balie.channel.email.MailboxSheet.Server;

/**
 * Where a directory is and as whom it is asked.
 *
 * @param baseDn below which people stand
 * @param bindDn empty to ask as nobody
 * @param secret its password
 */
public record DirectoryPlace(Server server, String baseDn, String bindDn, String secret) {

  /** Without the password: this may come into a log. */
  @Override
  public String toString() {
    return "DirectoryPlace[" + server + ", " + baseDn + "]";
  }
}
