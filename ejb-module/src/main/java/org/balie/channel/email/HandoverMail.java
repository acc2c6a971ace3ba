package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.balie.handover.HandoverPost;
import org.balie.platform.Texts;
import org.balie.ticket.OutgoingMessages;
import org.balie.ticket.Recipients;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails of hand-overs, on the same way out as the replies to customers. */
@ApplicationScoped
class HandoverMail implements HandoverPost {

  @Inject MailSettings settings;
  @Inject Correspondence correspondence;
  @Inject Post post;

  @Inject
  @ConfigProperty(name = "balie.mailbox.language", defaultValue = "en")
  String language;

  @Override
  public void send(Dispatch dispatch) {
    post.send(
        new Letter(
            messageId(dispatch.token()),
            correspondence.mailboxOf(settings.from()).orElse(null),
            dispatch.token(),
            Recipients.to(dispatch.to()),
            Texts.get(Locale.forLanguageTag(language), "channel.email.desk"),
            dispatch.subject(),
            dispatch.body(),
            dispatch.references(),
            dispatch.files().stream()
                .map(f -> new OutgoingMessages.File(f.content(), f.name(), f.mediaType()))
                .toList(),
            false));
  }

  @Override
  public String messageId(String token) {
    return token + "@" + settings.domain();
  }
}
