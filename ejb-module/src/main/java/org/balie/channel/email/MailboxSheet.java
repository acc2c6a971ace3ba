package org.balie.channel.email;

import java.io.Serializable;
import java.util.UUID;

/**
 * A mailbox as an administrator describes it; its secret is not among it.
 *
 * @param id null for a new one
 * @param team that gets its tickets; null for nobody
 * @param caseType code; null for the default
 * @param topic null for none
 * @param language of its texts, two letters
 * @param signature under replies of people
 * @param plusAddresses whether its server delivers {@code name+anything@domain} to it (RFC 5233)
 * @param authservId of the server whose Authentication-Results are believed; empty for nobody
 */
public record MailboxSheet(
    UUID id,
    String address,
    String name,
    UUID team,
    String caseType,
    UUID topic,
    String language,
    String signature,
    boolean active,
    boolean acknowledges,
    boolean plusAddresses,
    String authservId,
    Server imap,
    Server smtp,
    SignIn signIn,
    long version)
    implements Serializable {

  /** How the line is encrypted. */
  public enum Tls {
    NONE,
    STARTTLS,
    TLS
  }

  /** How Balie signs in. */
  public enum How {
    PASSWORD,
    XOAUTH2
  }

  /** A mail server. */
  public record Server(String host, int port, Tls tls) implements Serializable {}

  /**
   * As whom.
   *
   * @param tokenUrl where client credentials become an access token; empty for a password
   */
  public record SignIn(
      String login, How how, String tokenUrl, String tokenScope, String tokenClient)
      implements Serializable {}

  public String domain() {
    return address.substring(address.lastIndexOf('@') + 1);
  }

  public String localPart() {
    return address.substring(0, address.lastIndexOf('@'));
  }
}
