package org.balie.channel.email;

import java.io.Serializable;

/**
 * The directory of certificates as an administrator describes it; its password is not among it.
 *
 * @param baseDn below which people stand
 * @param bindDn as whom it is asked; empty for nobody
 * @param version {@link #NONE} while there is none
 */
public record DirectorySheet(
    boolean active, MailboxSheet.Server server, String baseDn, String bindDn, long version)
    implements Serializable {

  public static final long NONE = -1;
}
