package org.balie.channel.email.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.balie.channel.email.MailboxSheet;
import org.balie.platform.Ids;

/** A mailbox of the institution: where its mail is fetched and sent, and for whom. */
@Entity
@Table(name = "mailbox")
public class Mailbox {

  @Id private UUID id;
  private String address;
  private String name;

  @Column(name = "team_id")
  private UUID team;

  @Column(name = "case_type")
  private String caseType;

  @Column(name = "topic_id")
  private UUID topic;

  private String language;
  private String signature;
  private boolean active;
  private boolean acknowledges;

  @Column(name = "plus_addresses")
  private boolean plusAddresses;

  @Column(name = "authserv_id")
  private String authservId;

  @Column(name = "imap_host")
  private String imapHost;

  @Column(name = "imap_port")
  private int imapPort;

  @Column(name = "imap_tls")
  private String imapTls;

  @Column(name = "smtp_host")
  private String smtpHost;

  @Column(name = "smtp_port")
  private int smtpPort;

  @Column(name = "smtp_tls")
  private String smtpTls;

  private String login;

  @Column(name = "sign_in")
  private String signIn;

  private String secret;

  @Column(name = "token_url")
  private String tokenUrl;

  @Column(name = "token_scope")
  private String tokenScope;

  @Column(name = "token_client")
  private String tokenClient;

  @Version private long version;

  protected Mailbox() {}

  /** A new one; nothing is fetched before it is described. */
  public Mailbox(MailboxSheet sheet, String sealedSecret) {
    this.id = Ids.next();
    this.secret = "";
    describe(sheet, sealedSecret);
  }

  /**
   * Everything an administrator can say of it.
   *
   * @param sealedSecret null to keep the one there is
   */
  public final void describe(MailboxSheet sheet, String sealedSecret) {
    address = sheet.address();
    name = sheet.name();
    team = sheet.team();
    caseType = sheet.caseType();
    topic = sheet.topic();
    language = sheet.language();
    signature = sheet.signature();
    active = sheet.active();
    acknowledges = sheet.acknowledges();
    plusAddresses = sheet.plusAddresses();
    authservId = sheet.authservId();
    imapHost = sheet.imap().host();
    imapPort = sheet.imap().port();
    imapTls = sheet.imap().tls().name();
    smtpHost = sheet.smtp().host();
    smtpPort = sheet.smtp().port();
    smtpTls = sheet.smtp().tls().name();
    login = sheet.signIn().login();
    signIn = sheet.signIn().how().name();
    tokenUrl = sheet.signIn().tokenUrl();
    tokenScope = sheet.signIn().tokenScope();
    tokenClient = sheet.signIn().tokenClient();
    if (sealedSecret != null) {
      secret = sealedSecret;
    }
  }

  public UUID id() {
    return id;
  }

  public String secret() {
    return secret;
  }

  public long version() {
    return version;
  }

  public MailboxSheet sheet() {
    return new MailboxSheet(
        id,
        address,
        name,
        team,
        caseType,
        topic,
        language,
        signature,
        active,
        acknowledges,
        plusAddresses,
        authservId,
        new MailboxSheet.Server(imapHost, imapPort, MailboxSheet.Tls.valueOf(imapTls)),
        new MailboxSheet.Server(smtpHost, smtpPort, MailboxSheet.Tls.valueOf(smtpTls)),
        new MailboxSheet.SignIn(
            login, MailboxSheet.How.valueOf(signIn), tokenUrl, tokenScope, tokenClient),
        version);
  }
}
