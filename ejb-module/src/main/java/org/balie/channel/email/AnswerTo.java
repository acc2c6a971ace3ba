package org.balie.channel.email;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody else who sends mail and gets answers, such as a second line. Every bean of this kind is
 * asked before a mail is looked at as one of a customer.
 */
public interface AnswerTo {

  /**
   * A mail that was read.
   *
   * @param inboxItem with its original
   * @param addresses it was sent to, in lower case, with what stands behind a plus
   * @param references ids of the mails it answers, the nearest first, without angle brackets
   * @param view its words and files; the files are stored. With a report for a mail that tells of a
   *     delivery; other mail of machines is never offered
   */
  record Answer(
      UUID inboxItem,
      Instant receivedAt,
      List<String> addresses,
      List<String> references,
      MailView view) {}

  /**
   * Takes the answer, in the transaction of the caller, when it belongs here.
   *
   * @return false when it does not; nothing was done then
   */
  boolean takes(Answer answer);
}
