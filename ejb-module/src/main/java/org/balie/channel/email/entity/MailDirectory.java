package org.balie.channel.email.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.balie.channel.email.DirectoryHealth;
import org.balie.channel.email.DirectorySheet;
import org.balie.channel.email.MailboxSheet.Server;
import org.balie.channel.email.MailboxSheet.Tls;

/** The directory of certificates; there is one. */
@Entity
@Table(name = "mail_directory")
public class MailDirectory {

  public static final short ID = 1;

  @Id private short id;
  private boolean active;
  private String host;
  private int port;
  private String tls;

  @Column(name = "base_dn")
  private String baseDn;

  @Column(name = "bind_dn")
  private String bindDn;

  private String secret;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "silent_since")
  private Instant silentSince;

  private String fault;

  @Version private long version;

  protected MailDirectory() {}

  /** Nobody is asked before it is described. */
  public MailDirectory(DirectorySheet sheet, String sealedSecret) {
    this.id = ID;
    this.secret = "";
    describe(sheet, sealedSecret);
  }

  /**
   * Everything an administrator can say of it; how it was before says nothing about it any more.
   *
   * @param sealedSecret null to keep the one there is
   */
  public final void describe(DirectorySheet sheet, String sealedSecret) {
    active = sheet.active();
    host = sheet.server().host();
    port = sheet.server().port();
    tls = sheet.server().tls().name();
    baseDn = sheet.baseDn();
    bindDn = sheet.bindDn();
    answeredAt = null;
    silentSince = null;
    fault = "";
    if (bindDn.isEmpty()) {
      secret = "";
    } else if (sealedSecret != null) {
      secret = sealedSecret;
    }
  }

  public DirectorySheet sheet() {
    return new DirectorySheet(
        active, new Server(host, port, Tls.valueOf(tls)), baseDn, bindDn, version);
  }

  public DirectoryHealth health() {
    return new DirectoryHealth(answeredAt, silentSince, fault);
  }

  public String secret() {
    return secret;
  }

  public boolean isActive() {
    return active;
  }

  public long version() {
    return version;
  }
}
