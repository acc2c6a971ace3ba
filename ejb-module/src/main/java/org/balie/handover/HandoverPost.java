package org.balie.handover;

import java.util.List;
import org.balie.ticket.SecondLine.FileFact;

/** The way out by mail; the mail channel implements it. */
public interface HandoverPost {

  /**
   * A mail to the second line.
   *
   * @param token the left side of its Message-ID, by which an answer finds its way back
   * @param references ids of earlier mails of the same hand-over, oldest first
   */
  record Dispatch(
      String token,
      String to,
      String subject,
      String body,
      List<String> references,
      List<FileFact> files) {}

  /** Hands it to the mail server; throws as an outbox handler does. */
  void send(Dispatch dispatch);

  /** The Message-ID that a mail with this token has, without angle brackets. */
  String messageId(String token);
}
