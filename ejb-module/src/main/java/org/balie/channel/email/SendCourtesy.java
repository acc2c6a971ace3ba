package org.balie.channel.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
    var id = ids.of("ticket", ticket.value());
    try {
      var words = new Words(language, subject, body);
      post.send(letter(id, tokens.of("ticket", ticket.value()), to, words));
    } catch (NoSafeWay refused) {
      // As with an acknowledgement: a courtesy that has no safe way is left.
    }
  }

  @Override
  public void deliver(UUID id, String to, String language, String subject, String body) {
    post.send(letter(ids.of("notice", id), "", to, new Words(language, subject, body)));
  }

  private record Words(String language, String subject, String body) {}

  private static Letter letter(String id, String envelope, String to, Words words) {
    var sender = Texts.get(Locale.forLanguageTag(words.language()), "channel.email.desk");
    return new Letter(
        id,
        null,
        envelope,
        Recipients.to(to),
        sender,
        words.subject(),
        words.body(),
        List.of(),
        List.of(),
        true);
  }
}
