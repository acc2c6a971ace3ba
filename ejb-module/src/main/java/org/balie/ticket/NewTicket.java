package org.balie.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.balie.content.ContentId;
import org.balie.customer.Contact;

/**
 * Everything that is known when a ticket is made.
 *
 * @param number reserved at reception; null for a case made by hand, which gets one now
 * @param origin where it came from
 * @param question what it is about
 * @param contact who asks; {@link Contact#ANONYMOUS} for nobody in particular
 * @param files that came with it
 */
public record NewTicket(
    String number, Origin origin, Question question, Contact contact, List<File> files) {

  /**
   * Where a ticket came from.
   *
   * @param channel name of the channel, for example {@code webform}
   * @param inboxItem the received original; null for a case made by hand
   * @param application that submitted it; null when none did
   * @param receivedAt when it was received
   */
  public record Origin(
      String channel,
      UUID inboxItem,
      UUID application,
      String form,
      String pageUrl,
      Boolean consent,
      Instant receivedAt) {}

  /**
   * What a ticket is about.
   *
   * @param subject may be blank: the first line of the text stands in
   * @param language of the sender, two letters
   * @param caseType code; blank for the default
   * @param topic its id; null when unknown
   */
  public record Question(
      String subject,
      String text,
      String language,
      String caseType,
      UUID topic,
      Map<String, String> fields) {

    /** The same question, about this topic. */
    public Question about(UUID other) {
      return new Question(subject, text, language, caseType, other, fields);
    }
  }

  /** The same ticket, about this topic. */
  public NewTicket about(UUID topic) {
    return new NewTicket(number, origin, question.about(topic), contact, files);
  }

  /** A stored file with the name its sender gave it. */
  public record File(ContentId content, String name) {}
}
