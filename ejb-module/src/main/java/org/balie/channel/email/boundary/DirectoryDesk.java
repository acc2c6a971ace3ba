package org.balie.channel.email.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.balie.channel.email.DirectoryHealth;
import org.balie.channel.email.DirectorySheet;
import org.balie.channel.email.MailboxSheet.Server;
import org.balie.channel.email.MailboxSheet.Tls;
import org.balie.channel.email.UnusedCertificate;
import org.balie.channel.email.control.DirectoryRepository;
import org.balie.channel.email.control.DirectoryRules;
import org.balie.channel.email.control.MailSecrets;
import org.balie.channel.email.entity.DirectoryMiss;
import org.balie.channel.email.entity.MailDirectory;
import org.balie.platform.EditConflict;
import org.balie.platform.Roles;
import org.balie.privacy.AuditLog;

/** The directory of certificates, as administrators keep it. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class DirectoryDesk {

  /** Of LDAP over TLS. */
  private static final int LDAPS = 636;

  private static final DirectorySheet NONE =
      new DirectorySheet(true, new Server("", LDAPS, Tls.TLS), "", "", DirectorySheet.NONE);

  @Inject DirectoryRepository directories;
  @Inject MailSecrets secrets;
  @Inject AuditLog audit;

  /** As it was described; an empty one while there is none. */
  public DirectorySheet sheet() {
    return directories.find().map(MailDirectory::sheet).orElse(NONE);
  }

  public DirectoryHealth health() {
    return directories.find().map(MailDirectory::health).orElse(DirectoryHealth.NEW);
  }

  /** People of whom it has a certificate that is not used, those asked for last first. */
  public List<UnusedCertificate> unused(int most) {
    return directories.unused(most).stream().map(DirectoryMiss::line).toList();
  }

  /**
   * Describes it anew. Who was asked for in vain is asked for again.
   *
   * @param secret null to keep the one there is
   */
  public void save(DirectorySheet sheet, String secret, long seen) {
    var known = directories.lock();
    var kept = known.map(MailDirectory::secret).filter(s -> !s.isEmpty()).isPresent();
    DirectoryRules.check(sheet, secret == null ? kept : !secret.isEmpty());
    var version = known.map(MailDirectory::version).orElse(DirectorySheet.NONE);
    if (version != seen) {
      throw new EditConflict(seen, version);
    }
    var sealed = secret == null ? null : secrets.seal(secret);
    known.ifPresentOrElse(
        d -> d.describe(sheet, sealed), () -> directories.add(new MailDirectory(sheet, sealed)));
    directories.forgetMisses();
    audit.done("mail.directory.change", "mail-directory", "");
  }
}
