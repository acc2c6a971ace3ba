package org.balie.channel.email.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.balie.privacy.Vault;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Secrets of mailboxes: sealed with the vault, or only the name of a setting ({@code
 * config:balie.mail.secret}), which may be a password alias of the server.
 */
@ApplicationScoped
public class MailSecrets {

  private static final String SETTING = "config:";
  private static final byte[] CONTEXT = "mailbox-secret".getBytes(StandardCharsets.US_ASCII);

  @Inject Vault vault;

  public String seal(String secret) {
    if (secret.startsWith(SETTING)) {
      return secret;
    }
    var bytes = new ByteArrayOutputStream();
    try (var out = vault.sealing(bytes, CONTEXT)) {
      out.write(secret.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return vault.currentKey() + ":" + Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  public String open(String sealed) {
    if (sealed.isEmpty()) {
      return "";
    }
    if (sealed.startsWith(SETTING)) {
      return ConfigProvider.getConfig()
          .getOptionalValue(sealed.substring(SETTING.length()), String.class)
          .orElse("");
    }
    var cut = sealed.lastIndexOf(':');
    var bytes = Base64.getDecoder().decode(sealed.substring(cut + 1));
    try (var in =
        vault.opening(new ByteArrayInputStream(bytes), sealed.substring(0, cut), CONTEXT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException foreign) {
      throw new UncheckedIOException(foreign);
    }
  }
}
