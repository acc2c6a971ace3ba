package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balie.privacy.Vault;

/**
 * Message-IDs (RFC 5322, section 3.6.4) that only we can make: the same thing always has the same
 * id, so that a mail sent twice after doubt is one mail to the receiver, and the keyed part shows
 * that an answer refers to a mail of ours.
 */
@ApplicationScoped
class MailIds {

  private static final int SIGNATURE = 16;

  @Inject Vault vault;
  @Inject MailSettings settings;

  /** Without angle brackets. */
  String of(String kind, UUID id) {
    var name = kind + "." + id;
    return name
        + "."
        + vault.lookupHash("mail-id", name).substring(0, SIGNATURE)
        + "@"
        + settings.domain();
  }
}
