package org.balie.ticket.entity;

import org.balie.ticket.NewTicket;

/** The subject and the line of preview in lists. */
final class Headline {

  private static final int SUBJECT = 400;
  private static final int STAND_IN = 80;
  private static final int PREVIEW = 200;

  private Headline() {}

  /** The sender's subject, or the beginning of the text when there is none. */
  static String of(NewTicket.Question question) {
    var subject = question.subject();
    return subject == null || subject.isBlank()
        ? cut(oneLine(question.text()), STAND_IN)
        : shortened(subject);
  }

  static String shortened(String subject) {
    return cut(oneLine(subject), SUBJECT);
  }

  static String preview(String text) {
    return cut(oneLine(text), PREVIEW);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end) + "…";
  }
}
