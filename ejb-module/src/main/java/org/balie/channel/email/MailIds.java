package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.balie.channel.email.control.Tokens;

/** Message-IDs of our mails; see {@link Tokens}. */
@ApplicationScoped
class MailIds {

  @Inject Tokens tokens;
  @Inject MailSettings settings;

  /** Without angle brackets. */
  String of(String kind, UUID id) {
    return of(kind, id, null);
  }

  String of(String kind, UUID id, MailboxSheet mailbox) {
    var domain = mailbox == null ? settings.domain() : mailbox.domain();
    return tokens.of(kind, id) + "@" + domain;
  }
}
