package org.balie.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.balie.channel.email.MailboxSheet;
import org.balie.channel.email.MailboxSheet.How;
import org.balie.channel.email.MailboxSheet.Server;
import org.balie.channel.email.MailboxSheet.SignIn;
import org.balie.channel.email.MailboxSheet.Tls;

/** What an administrator types about a mailbox. */
@Named
@RequestScoped
public class MailboxDraft {

  private static final int IMAPS = 993;
  private static final int SUBMISSION = 587;

  private String address;
  private String name;
  private UUID team;
  private String caseType;
  private UUID topic;
  private String language = "nl";
  private String signature;
  private boolean active = true;
  private boolean acknowledges = true;
  private boolean plusAddresses;
  private String authservId;
  private String imapHost;
  private int imapPort = IMAPS;
  private Tls imapTls = Tls.TLS;
  private String smtpHost;
  private int smtpPort = SUBMISSION;
  private Tls smtpTls = Tls.STARTTLS;
  private String login;
  private How how = How.PASSWORD;
  private String tokenUrl;
  private String tokenScope;
  private String tokenClient;
  private String secret;

  void show(MailboxSheet sheet) {
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
    imapTls = sheet.imap().tls();
    smtpHost = sheet.smtp().host();
    smtpPort = sheet.smtp().port();
    smtpTls = sheet.smtp().tls();
    login = sheet.signIn().login();
    how = sheet.signIn().how();
    tokenUrl = sheet.signIn().tokenUrl();
    tokenScope = sheet.signIn().tokenScope();
    tokenClient = sheet.signIn().tokenClient();
    secret = null;
  }

  MailboxSheet sheet() {
    return new MailboxSheet(
        null,
        text(address),
        text(name),
        team,
        caseType,
        topic,
        language,
        text(signature),
        active,
        acknowledges,
        plusAddresses,
        text(authservId),
        new Server(text(imapHost), imapPort, imapTls),
        new Server(text(smtpHost), smtpPort, smtpTls),
        new SignIn(text(login), how, text(tokenUrl), text(tokenScope), text(tokenClient)),
        0);
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public Tls[] getLines() {
    return Tls.values();
  }

  public How[] getWays() {
    return How.values();
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public UUID getTeam() {
    return team;
  }

  public void setTeam(UUID team) {
    this.team = team;
  }

  public String getCaseType() {
    return caseType;
  }

  public void setCaseType(String caseType) {
    this.caseType = caseType;
  }

  public UUID getTopic() {
    return topic;
  }

  public void setTopic(UUID topic) {
    this.topic = topic;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getSignature() {
    return signature;
  }

  public void setSignature(String signature) {
    this.signature = signature;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public boolean isAcknowledges() {
    return acknowledges;
  }

  public void setAcknowledges(boolean acknowledges) {
    this.acknowledges = acknowledges;
  }

  public boolean isPlusAddresses() {
    return plusAddresses;
  }

  public void setPlusAddresses(boolean plusAddresses) {
    this.plusAddresses = plusAddresses;
  }

  public String getAuthservId() {
    return authservId;
  }

  public void setAuthservId(String authservId) {
    this.authservId = authservId;
  }

  public String getImapHost() {
    return imapHost;
  }

  public void setImapHost(String imapHost) {
    this.imapHost = imapHost;
  }

  public int getImapPort() {
    return imapPort;
  }

  public void setImapPort(int imapPort) {
    this.imapPort = imapPort;
  }

  public Tls getImapTls() {
    return imapTls;
  }

  public void setImapTls(Tls imapTls) {
    this.imapTls = imapTls;
  }

  public String getSmtpHost() {
    return smtpHost;
  }

  public void setSmtpHost(String smtpHost) {
    this.smtpHost = smtpHost;
  }

  public int getSmtpPort() {
    return smtpPort;
  }

  public void setSmtpPort(int smtpPort) {
    this.smtpPort = smtpPort;
  }

  public Tls getSmtpTls() {
    return smtpTls;
  }

  public void setSmtpTls(Tls smtpTls) {
    this.smtpTls = smtpTls;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public How getHow() {
    return how;
  }

  public void setHow(How how) {
    this.how = how;
  }

  public String getTokenUrl() {
    return tokenUrl;
  }

  public void setTokenUrl(String tokenUrl) {
    this.tokenUrl = tokenUrl;
  }

  public String getTokenScope() {
    return tokenScope;
  }

  public void setTokenScope(String tokenScope) {
    this.tokenScope = tokenScope;
  }

  public String getTokenClient() {
    return tokenClient;
  }

  public void setTokenClient(String tokenClient) {
    this.tokenClient = tokenClient;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }
}
