package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.balie.channel.email.control.Tokens;
import org.balie.channel.email.reading.AutomaticMail;
import org.balie.platform.Texts;
import org.balie.ticket.CourtesyMail;
import org.balie.ticket.Recipients;
import org.balie.ticket.TicketId;

/** Courtesies from the general sender. */
@ApplicationScoped
class SendCourtesy implements CourtesyMail {

  @Inject MailIds ids;
  @Inject Tokens tokens;
  @Inject Post post;

  @Override
  public void send(TicketId ticket, String to, String language, String subject, String body) {
    if (to.isEmpty() || AutomaticMail.machine(to)) {
      return;
    }
    var sender = Texts.get(Locale.forLanguageTag(language), "channel.email.desk");
    try {
      post.send(
          new Letter(
              ids.of("ticket", ticket.value()),
              null,
              tokens.of("ticket", ticket.value()),
              Recipients.to(to),
              sender,
              subject,
              body,
              List.of(),
              List.of(),
              true));
    } catch (NoSafeWay refused) {
      // As with an acknowledgement: a courtesy that has no safe way is left.
    }
  }
}
