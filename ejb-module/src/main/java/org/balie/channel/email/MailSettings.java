package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The institution's mail server, as an administrator configured it. */
@ApplicationScoped
class MailSettings {

  private static final String CONNECT_MILLIS = "5000";
  private static final String ANSWER_MILLIS = "20000";

  @Inject
  @ConfigProperty(name = "balie.mail.smtp.host", defaultValue = "localhost")
  String host;

  @Inject
  @ConfigProperty(name = "balie.mail.smtp.port", defaultValue = "25")
  int port;

  /** {@code none} (loopback only), {@code starttls} (demanded, not just offered) or {@code tls}. */
  @Inject
  @ConfigProperty(name = "balie.mail.smtp.tls", defaultValue = "starttls")
  String tls;

  @Inject
  @ConfigProperty(name = "balie.mail.smtp.user")
  Optional<String> user;

  @Inject
  @ConfigProperty(name = "balie.mail.smtp.password")
  Optional<String> password;

  @Inject
  @ConfigProperty(name = "balie.mail.from", defaultValue = "balie@localhost")
  String from;

  @Inject
  @ConfigProperty(name = "balie.mail.acknowledge", defaultValue = "true")
  boolean acknowledge;

  String from() {
    return from;
  }

  boolean acknowledges() {
    return acknowledge;
  }

  Optional<String> user() {
    return user;
  }

  Optional<String> password() {
    return password;
  }

  String domain() {
    return from.substring(from.indexOf('@') + 1);
  }

  /**
   * Properties of an Angus Mail session; without time-outs a silent server would hold the worker
   * for ever.
   */
  Properties session() {
    var properties = new Properties();
    properties.put("mail.smtp.host", host);
    properties.put("mail.smtp.port", String.valueOf(port));
    properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
    properties.put("mail.smtp.timeout", ANSWER_MILLIS);
    properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
    properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.starttls.required", String.valueOf("starttls".equals(tls)));
    properties.put("mail.smtp.starttls.enable", String.valueOf("starttls".equals(tls)));
    properties.put("mail.smtp.ssl.enable", String.valueOf("tls".equals(tls)));
    properties.put("mail.mime.allowutf8", "false");
    return properties;
  }
}
