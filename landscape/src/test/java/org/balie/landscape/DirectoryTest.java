package org.balie.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectoryTest {
  private static final String BASE = "dc=burger,dc=test";

  @RegisterExtension static final RunningLandscape LANDSCAPE = new RunningLandscape();

  private static LDAPConnection connected() throws LDAPException {
    var options = new LDAPConnectionOptions();
    options.setResponseTimeoutMillis(300);
    return new LDAPConnection(options, "127.0.0.1", LANDSCAPE.get().directory().port());
  }

  private static List<X509Certificate> certificatesOf(String mail) throws Exception {
    try (var line = connected()) {
      line.bind("cn=balie," + BASE, "geheim");
      var found = line.searchForEntry(BASE, SearchScope.SUB, "(mail=" + mail + ")");
      var values = found.getAttributeValueByteArrays("userCertificate;binary");
      return values == null ? List.of() : List.of(certificate(values[0]));
    }
  }

  private static X509Certificate certificate(byte[] der) throws Exception {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }

  private static String names(String mail) throws Exception {
    return certificatesOf(mail).get(0).getSubjectAlternativeNames().toString();
  }

  @Test
  void people_of_the_demonstration_have_certificates_of_its_issuer() throws Exception {
    var issuer = LANDSCAPE.send("GET", "/directory/issuer.pem", "").body();
    var trusted = certificate(issuer.getBytes(java.nio.charset.StandardCharsets.US_ASCII));

    certificatesOf("ines@burger.test").get(0).verify(trusted.getPublicKey());
    assertThat(names("ines@burger.test")).contains("ines@burger.test");
    assertThat(names("saga@burger.test")).contains("other@burger.test");
    assertThat(certificatesOf("willem@burger.test")).isEmpty();
  }

  @Test
  void a_test_puts_somebody_there() throws Exception {
    var pem = LANDSCAPE.send("GET", "/directory/issuer.pem", "").body();
    LANDSCAPE.control("PUT", "/control/directory/people/new@burger.test", pem);

    assertThat(certificatesOf("new@burger.test").get(0).getSubjectX500Principal().getName())
        .contains("Issuer of the landscape");
  }

  @Test
  void nobody_searches_without_a_name() throws Exception {
    try (var line = connected()) {
      assertThatThrownBy(() -> line.search(BASE, SearchScope.SUB, "(mail=*)"))
          .isInstanceOf(LDAPException.class);
    }
  }

  @Test
  void its_faults() throws Exception {
    LANDSCAPE.switchOn("directory", "refuses");
    assertThatThrownBy(() -> certificatesOf("ines@burger.test"))
        .isInstanceOfSatisfying(
            LDAPException.class,
            e -> assertThat(e.getResultCode()).isEqualTo(ResultCode.INVALID_CREDENTIALS));
    LANDSCAPE.switchOn("directory", "wrong-person");
    assertThat(names("ines@burger.test")).contains("else@burger.test");
    LANDSCAPE.switchOn("directory", "silent");
    assertThatThrownBy(() -> certificatesOf("ines@burger.test")).isInstanceOf(LDAPException.class);
    LANDSCAPE.switchOn("directory", "down");
    assertThatThrownBy(DirectoryTest::connected)
        .isInstanceOfSatisfying(
            LDAPException.class,
            e -> assertThat(e.getResultCode()).isEqualTo(ResultCode.CONNECT_ERROR));
  }
}
