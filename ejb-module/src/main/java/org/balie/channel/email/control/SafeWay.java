package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Sees to it that mail for some domains leaves over an encrypted line or not at all. */
@ApplicationScoped
public class SafeWay {

  /** RFC 8689: every server on the way keeps to it, too. */
  private static final String REQUIRE_TLS = "REQUIRETLS";

  @Inject SecureDomainRepository domains;

  /**
   * Domains of these addresses, or above them, that demand it.
   *
   * @param addresses as RFC 5322, section 3.4 has them, with or without names
   */
  public List<String> demandedBy(Stream<String> addresses) {
    return domains.among(
        addresses
            .map(SafeWay::domain)
            .flatMap(Optional::stream)
            .flatMap(SafeWay::upwards)
            .collect(Collectors.toSet()));
  }

  private static Optional<String> domain(String address) {
    var end = address.substring(address.lastIndexOf('@') + 1);
    return ascii(end.replaceFirst("[>\\s].*", ""));
  }

  /** In the form that stands in the DNS (RFC 5891); empty for what is no domain. */
  public static Optional<String> ascii(String typed) {
    try {
      return Optional.of(IDN.toASCII(typed.strip()).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException noDomain) {
      return Optional.empty();
    }
  }

  /** A domain and those above it, without the top one. */
  static Stream<String> upwards(String domain) {
    return Stream.iterate(
        domain, at -> at.indexOf('.') > 0, at -> at.substring(at.indexOf('.') + 1));
  }

  /** A session that ends without an encrypted line; nothing for one that is encrypted anyway. */
  public static void demandLine(Session session) {
    var properties = session.getProperties();
    if (!"true".equals(properties.get("mail.smtp.ssl.enable"))) {
      properties.put("mail.smtp.starttls.enable", "true");
      properties.put("mail.smtp.starttls.required", "true");
    }
  }

  /** Asks a connected server to keep to it on the rest of the way, where it knows how. */
  public static void demandWay(Session session, SMTPTransport transport) throws MessagingException {
    if (transport.supportsExtension(REQUIRE_TLS)) {
      session.getProperties().put("mail.smtp.mailextension", REQUIRE_TLS);
    }
  }
}
