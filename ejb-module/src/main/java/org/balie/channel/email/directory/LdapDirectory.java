package org.balie.channel.email.directory;

import com.unboundid.ldap.sdk.DereferencePolicy;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import java.util.Arrays;
import java.util.List;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import org.balie.channel.email.MailboxSheet.Tls;
import org.balie.channel.email.directory.DirectoryFault.Step;

/**
 * A directory that speaks LDAP (RFC 4511): people by {@code mail} (RFC 4524), their certificates in
 * {@code userCertificate} (RFC 4523). A connection for each question, which are few; each step has
 * its time. It leads nowhere else: referrals are not followed.
 */
public final class LdapDirectory implements CertificateDirectory {

  private static final String CERTIFICATE = "userCertificate";

  /** The option is demanded by RFC 4523; Active Directory has the attribute without it. */
  private static final String[] WANTED = {CERTIFICATE + ";binary", CERTIFICATE};

  private static final int CONNECT_MILLIS = 2_000;
  private static final int ANSWER_MILLIS = 3_000;
  private static final int ANSWER_SECONDS = 3;
  private static final int MOST_ENTRIES = 10;
  private static final int MOST_BYTES = 1 << 20;

  private final DirectoryPlace place;
  private final SSLContext trust;

  /**
   * Asks nobody yet.
   *
   * @param trust whose certificates of servers count
   */
  public LdapDirectory(DirectoryPlace place, SSLContext trust) {
    this.place = place;
    this.trust = trust;
  }

  @Override
  public List<byte[]> certificatesOf(String address) throws DirectoryFault {
    try (var line = connected()) {
      encrypt(line);
      signIn(line);
      return found(line, address).stream()
          .flatMap(entry -> entry.getAttributes().stream())
          .filter(attribute -> attribute.getBaseName().equalsIgnoreCase(CERTIFICATE))
          .flatMap(attribute -> Arrays.stream(attribute.getValueByteArrays()))
          .toList();
    }
  }

  private LDAPConnection connected() throws DirectoryFault {
    var options = new LDAPConnectionOptions();
    options.setUseSynchronousMode(true);
    options.setConnectTimeoutMillis(CONNECT_MILLIS);
    options.setResponseTimeoutMillis(ANSWER_MILLIS);
    options.setMaxMessageSize(MOST_BYTES);
    options.setFollowReferrals(false);
    options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
    var encrypted = place.server().tls() == Tls.TLS;
    var sockets =
        new TimedSockets(
            encrypted ? trust.getSocketFactory() : SocketFactory.getDefault(), CONNECT_MILLIS);
    var line = new LDAPConnection(sockets, options);
    try {
      line.connect(place.server().host(), place.server().port(), CONNECT_MILLIS);
      return line;
    } catch (LDAPException failed) {
      line.close();
      throw fault(encrypted && sockets.reached() ? Step.LINE : Step.REACH, failed);
    }
  }

  private void encrypt(LDAPConnection line) throws DirectoryFault {
    if (place.server().tls() == Tls.STARTTLS) {
      try {
        var answer = line.processExtendedOperation(new StartTLSExtendedRequest(trust));
        if (answer.getResultCode() != ResultCode.SUCCESS) {
          throw new LDAPException(answer);
        }
      } catch (LDAPException failed) {
        throw fault(Step.LINE, failed);
      }
    }
  }

  /** Without a name the directory is asked as nobody. */
  private void signIn(LDAPConnection line) throws DirectoryFault {
    if (!place.bindDn().isEmpty()) {
      try {
        var answer = line.bind(place.bindDn(), place.secret());
        if (answer.getResultCode() != ResultCode.SUCCESS) {
          throw new LDAPException(answer);
        }
      } catch (LDAPException failed) {
        throw fault(Step.SIGN_IN, failed);
      }
    }
  }

  /** The address goes as a value of the protocol, never as a part of a filter's text. */
  private List<SearchResultEntry> found(LDAPConnection line, String address) throws DirectoryFault {
    var question =
        new SearchRequest(
            place.baseDn(),
            SearchScope.SUB,
            DereferencePolicy.NEVER,
            MOST_ENTRIES,
            ANSWER_SECONDS,
            false,
            Filter.createEqualityFilter("mail", address),
            WANTED);
    try {
      return line.search(question).getSearchEntries();
    } catch (LDAPSearchException refused) {
      if (refused.getResultCode() == ResultCode.SIZE_LIMIT_EXCEEDED) {
        return refused.getSearchEntries();
      }
      // Its words may repeat the question, and so the address.
      throw new DirectoryFault(Step.SEARCH, refused.getResultCode().getName(), null);
    }
  }

  private static DirectoryFault fault(Step step, LDAPException failed) {
    var said = failed.getDiagnosticMessage();
    var reason = said == null || said.isBlank() ? innermost(failed).getMessage() : said;
    return new DirectoryFault(step, failed.getResultCode().getName() + ": " + reason, failed);
  }

  private static Throwable innermost(Throwable failed) {
    var at = failed;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }
}
