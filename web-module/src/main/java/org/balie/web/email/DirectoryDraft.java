package org.balie.web.email;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.balie.channel.email.DirectorySheet;
import org.balie.channel.email.MailboxSheet.Server;
import org.balie.channel.email.MailboxSheet.Tls;

/** What an administrator types about the directory of certificates. */
@Named
@RequestScoped
public class DirectoryDraft {

  private boolean active;
  private String host;
  private int port;
  private Tls tls;
  private String baseDn;
  private String bindDn;
  private String secret;

  void show(DirectorySheet sheet) {
    active = sheet.active();
    host = sheet.server().host();
    port = sheet.server().port();
    tls = sheet.server().tls();
    baseDn = sheet.baseDn();
    bindDn = sheet.bindDn();
    secret = null;
  }

  DirectorySheet sheet() {
    var server = new Server(text(host), port, tls);
    return new DirectorySheet(active, server, text(baseDn), text(bindDn), DirectorySheet.NONE);
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public Tls[] getLines() {
    return Tls.values();
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public int getPort() {
    return port;
  }

  public void setPort(int port) {
    this.port = port;
  }

  public Tls getTls() {
    return tls;
  }

  public void setTls(Tls tls) {
    this.tls = tls;
  }

  public String getBaseDn() {
    return baseDn;
  }

  public void setBaseDn(String baseDn) {
    this.baseDn = baseDn;
  }

  public String getBindDn() {
    return bindDn;
  }

  public void setBindDn(String bindDn) {
    this.bindDn = bindDn;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }
}
