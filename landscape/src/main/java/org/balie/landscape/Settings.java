package org.balie.landscape;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balie.landscape.directory.DirectorySettings;
import org.balie.landscape.library.LibrarySettings;
import org.balie.landscape.mail.MailSettings;
import org.balie.landscape.oidc.Client;
import org.balie.landscape.oidc.OidcSettings;
import org.balie.landscape.topdesk.TopdeskSettings;

/** What the landscape is told by the environment or by system properties of the same names. */
record Settings(Function<String, Optional<String>> source) {
  private static final String TENANT = "7d1f6a52-3c0e-4b8a-9a44-0b5c6d1e2f30";
  private static final Duration SLOWNESS = Duration.ofSeconds(3);

  /** A system property wins over the environment. */
  static Settings ofProcess() {
    return new Settings(
        name ->
            Stream.of(System.getProperty(name), System.getenv(name))
                .filter(value -> value != null && !value.isBlank())
                .findFirst());
  }

  int landscapePort() {
    return port("LANDSCAPE_PORT", 8090);
  }

  int clamdPort() {
    return port("CLAMD_PORT", 8310);
  }

  Optional<String> agentUrl() {
    return source.apply("BALIE_AGENT_URL");
  }

  OidcSettings oidc() {
    var product =
        new Client(
            text("OIDC_CLIENT_ID", "balie"),
            text("OIDC_CLIENT_SECRET", "balie-secret"),
            list("OIDC_REDIRECT_URIS"),
            list("OIDC_POST_LOGOUT_URIS"),
            source.apply("OIDC_FRONTCHANNEL_LOGOUT_URI"),
            Optional.empty());
    var submitter =
        Client.service(
            text("OIDC_API_CLIENT_ID", "kb-website"),
            text("OIDC_API_CLIENT_SECRET", "kb-website-secret"));
    var reader =
        Client.reader(
            text("OIDC_MAIL_CLIENT_ID", "mailbox-reader"),
            text("OIDC_MAIL_CLIENT_SECRET", "mailbox-reader-secret"),
            text("OIDC_MAIL_ADDRESS", "token@kb.test"));
    return new OidcSettings(
        port("OIDC_PORT", 8091),
        text("OIDC_TENANT", TENANT),
        text("OIDC_API_AUDIENCE", "api://balie"),
        List.of(product, submitter, reader),
        source.apply("LANDSCAPE_DATA").map(Path::of));
  }

  MailSettings mail() {
    return new MailSettings(
        port("SMTP_PORT", 8025),
        port("IMAP_PORT", 8143),
        text("MAIL_USER", "klantenservice@kb.test"),
        text("MAIL_PASSWORD", "geheim"),
        SLOWNESS);
  }

  DirectorySettings directory() {
    return new DirectorySettings(
        port("LDAP_PORT", 8389),
        text("LDAP_USER", "cn=balie," + DirectorySettings.BASE),
        text("LDAP_PASSWORD", "geheim"),
        SLOWNESS);
  }

  LibrarySettings library() {
    return new LibrarySettings(
        text("BALIE_API_URL", "http://localhost:8080/api/v1"),
        text("BALIE_API_KEY", ""),
        list("LIBRARY_TOPICS"));
  }

  TopdeskSettings topdesk() {
    var callback =
        new TopdeskSettings.Callback(
            text("TOPDESK_CALLBACK_URL", ""),
            text("TOPDESK_CALLBACK_USER", "topdesk"),
            text("TOPDESK_CALLBACK_SECRET", ""));
    return new TopdeskSettings(
        port("TOPDESK_PORT", 8092),
        text("TOPDESK_USER", "balie"),
        text("TOPDESK_PASSWORD", "app-password"),
        callback,
        list("SECOND_LINE_MAILBOXES"));
  }

  private String text(String name, String otherwise) {
    return source.apply(name).orElse(otherwise);
  }

  private List<String> list(String name) {
    return Stream.of(text(name, "").split(","))
        .map(String::trim)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private int port(String name, int otherwise) {
    try {
      return source.apply(name).map(Integer::valueOf).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " is not a port number: " + e.getMessage(), e);
    }
  }
}
