package org.balie.channel.email.reading;

import java.util.regex.Pattern;

/** The mail that a report returns, below the words of the mail system. */
final class ReturnedMail {

  /** Where the words end: a drawn line that announces it, or its headers. */
  private static final Pattern BORDER =
      Phrases.anyOf(
          "\\n[ \\t>*]{0,5}[-=_]{2,80}.{0,60}\\b(copy of|original|returned|below this line|unsent|header|message follows|failed message|undelivered).{0,60}",
          "\\n(message headers follow|original message follows|returned message|the (original )?message (header )?follows|.{0,20}header of the original message is following).{0,30}",
          "\\n(received: ?(from|by|\\(qmail)|return-path: |x-originating-ip: |dkim-signature: )");

  private static final Pattern ID =
      Pattern.compile(
          "(?im)^[> \\t]{0,4}message-id:\\s{0,4}(?:\\n[ \\t]{1,4})?<([^<>\\s]{1,995})>");

  private ReturnedMail() {}

  /** What the mail system says, without what it returns. */
  static String notice(String text) {
    var whole = "\n" + (text.length() > 100_000 ? text.substring(0, 100_000) : text);
    var border = BORDER.matcher(whole);
    return border.find() && border.start() > 0 ? whole.substring(0, border.start()) : whole;
  }

  static String messageId(ReadMail mail) {
    var enclosed = ID.matcher(mail.report().enclosed());
    if (enclosed.find()) {
      return enclosed.group(1);
    }
    var references = mail.headers().ids("references");
    if (!references.isEmpty()) {
      return references.get(references.size() - 1);
    }
    var answered = mail.headers().ids("in-reply-to");
    if (!answered.isEmpty()) {
      return answered.get(0);
    }
    var inText = ID.matcher(mail.text());
    return inText.find() ? inText.group(1) : "";
  }
}
