package org.balie.channel.email.directory;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLContext;
import org.balie.channel.email.MailboxSheet.Server;
import org.balie.channel.email.MailboxSheet.Tls;
import org.balie.channel.email.directory.DirectoryFault.Step;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The directory over the real protocol, with UnboundID's server on the other side. */
class LdapDirectoryTest {

  private static final String BASE = "dc=burger,dc=test";
  private static final String NAME = "cn=balie," + BASE;
  private static final String SECRET = "secret";
  private static final byte[] FIRST = "first".getBytes(US_ASCII);
  private static final byte[] SECOND = "second".getBytes(US_ASCII);
  private static final ServerIdentity LOCALHOST = new ServerIdentity("localhost");
  private static final ServerIdentity ELSEWHERE = new ServerIdentity("elsewhere.test");

  private static final Duration FEW_SECONDS = Duration.ofSeconds(6);

  private static InMemoryDirectoryServer directory;

  @BeforeAll
  static void people() throws LDAPException {
    var settings = new InMemoryDirectoryServerConfig(BASE);
    settings.setSchema(null);
    settings.addAdditionalBindCredentials(NAME, SECRET);
    settings.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
    var here = InetAddress.getLoopbackAddress();
    settings.setListenerConfigs(
        InMemoryListenerConfig.createLDAPConfig(
            "STARTTLS", here, 0, LOCALHOST.server().getSocketFactory()),
        InMemoryListenerConfig.createLDAPSConfig(
            "TLS", here, 0, LOCALHOST.server().getServerSocketFactory(), null),
        InMemoryListenerConfig.createLDAPSConfig(
            "OTHER", here, 0, ELSEWHERE.server().getServerSocketFactory(), null),
        InMemoryListenerConfig.createLDAPConfig(
            "OTHER STARTTLS", here, 0, ELSEWHERE.server().getSocketFactory()),
        InMemoryListenerConfig.createLDAPConfig("NONE", here, 0, null));
    directory = new InMemoryDirectoryServer(settings);
    directory.startListening();
    var domain = new Attribute("objectClass", "domain");
    directory.add(new Entry(BASE, domain, new Attribute("dc", "burger")));
    person("1", "ada@burger.test", new Attribute("userCertificate;binary", FIRST, SECOND));
    person("2", "bob@burger.test", new Attribute("userCertificate", FIRST));
    person("3", "twice@burger.test", new Attribute("userCertificate;binary", FIRST));
    person("4", "twice@burger.test", new Attribute("userCertificate;binary", SECOND));
    person("5", "none@burger.test", new Attribute("description", "no certificate"));
    person("6", "o(*)\\@burger.test", new Attribute("userCertificate;binary", SECOND));
    for (var number = 100; number < 112; number++) {
      person("" + number, "many@burger.test", new Attribute("userCertificate;binary", FIRST));
    }
  }

  private static void person(String id, String mail, Attribute more) throws LDAPException {
    directory.add(
        new Entry(
            "uid=" + id + "," + BASE,
            new Attribute("objectClass", "inetOrgPerson"),
            new Attribute("mail", mail),
            more));
  }

  @AfterAll
  static void end() {
    directory.shutDown(true);
  }

  private static LdapDirectory over(Tls tls) {
    var server = new Server("localhost", directory.getListenPort(tls.name()), tls);
    return at(server, BASE, SECRET, LOCALHOST.trusting());
  }

  private static LdapDirectory at(Server server, String base, String secret, SSLContext trust) {
    return new LdapDirectory(new DirectoryPlace(server, base, NAME, secret), trust);
  }

  private static Server server(Tls tls) {
    return new Server("localhost", directory.getListenPort(tls.name()), tls);
  }

  @Test
  void every_certificate_of_an_address_is_found_over_every_kind_of_line() throws IOException {
    for (var tls : Tls.values()) {
      assertThat(over(tls).certificatesOf("ada@burger.test"))
          .as(tls.name())
          .containsExactlyInAnyOrder(FIRST, SECOND);
    }
  }

  @Test
  void with_the_option_or_without_and_of_several_entries() throws IOException {
    assertThat(over(Tls.NONE).certificatesOf("bob@burger.test")).containsExactly(FIRST);
    assertThat(over(Tls.NONE).certificatesOf("twice@burger.test"))
        .containsExactlyInAnyOrder(FIRST, SECOND);
    assertThat(over(Tls.NONE).certificatesOf("many@burger.test")).hasSize(10);
  }

  @Test
  void nobody_and_somebody_without_a_certificate_are_empty() throws IOException {
    assertThat(over(Tls.NONE).certificatesOf("nobody@burger.test")).isEmpty();
    assertThat(over(Tls.NONE).certificatesOf("none@burger.test")).isEmpty();
  }

  @Test
  void an_address_is_never_a_pattern() throws IOException {
    assertThat(over(Tls.NONE).certificatesOf("*")).isEmpty();
    assertThat(over(Tls.NONE).certificatesOf("ada@burger.test)(mail=*")).isEmpty();
    assertThat(over(Tls.NONE).certificatesOf("o(*)\\@burger.test")).containsExactly(SECOND);
  }

  @Test
  void a_wrong_password_and_a_wrong_base_are_told_apart() {
    ends(Step.SIGN_IN, at(server(Tls.TLS), BASE, "wrong", LOCALHOST.trusting()));
    ends(Step.SEARCH, at(server(Tls.TLS), "dc=elsewhere", SECRET, LOCALHOST.trusting()));
  }

  @Test
  void a_server_that_is_another_or_nobody_knows_gets_no_password() {
    for (var tls : new Tls[] {Tls.TLS, Tls.STARTTLS}) {
      ends(Step.LINE, at(server(tls), BASE, SECRET, ELSEWHERE.trusting()));
    }
    var other = new Server("localhost", directory.getListenPort("OTHER"), Tls.TLS);
    ends(Step.LINE, at(other, BASE, SECRET, ELSEWHERE.trusting()));
    other = new Server("localhost", directory.getListenPort("OTHER STARTTLS"), Tls.STARTTLS);
    ends(Step.LINE, at(other, BASE, SECRET, ELSEWHERE.trusting()));
    var unencrypted = new Server("localhost", server(Tls.NONE).port(), Tls.STARTTLS);
    ends(Step.LINE, at(unencrypted, BASE, SECRET, LOCALHOST.trusting()));
  }

  @Test
  @Timeout(30)
  void nobody_there_and_somebody_silent_end_in_seconds() throws IOException {
    var trust = LOCALHOST.trusting();
    try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      for (var tls : Tls.values()) {
        var began = Instant.now();
        assertThatThrownBy(
                () ->
                    at(new Server("localhost", silent.getLocalPort(), tls), BASE, SECRET, trust)
                        .certificatesOf("ada@burger.test"))
            .isInstanceOf(DirectoryFault.class);
        assertThat(Duration.between(began, Instant.now())).as(tls.name()).isLessThan(FEW_SECONDS);
      }
    }
    var closed = new Server("localhost", 1, Tls.NONE);
    ends(Step.REACH, at(closed, BASE, SECRET, trust));
  }

  /** And says nothing of whom it was asked for. */
  private static void ends(Step step, LdapDirectory asked) {
    assertThatThrownBy(() -> asked.certificatesOf("ada@burger.test"))
        .isInstanceOfSatisfying(DirectoryFault.class, f -> assertThat(f.step()).isEqualTo(step))
        .satisfies(f -> assertThat(f.getMessage()).doesNotContain("ada@"));
  }
}
